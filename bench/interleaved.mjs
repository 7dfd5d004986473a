import { median } from './median.mjs';

/**
 * The median time of each job, in milliseconds. The jobs take turns, so that whatever else the machine is doing falls on
 * all of them alike; read the results as ratios.
 *
 * @param {Record<string, () => unknown>} jobs
 * @returns {Record<string, number>}
 */
export function interleaved(jobs, rounds = 15) {
  const times = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
  for (let round = -2; round < rounds; round += 1) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      job();
      // The first rounds only warm up.
      if (round >= 0) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, taken]) => [name, median(taken)]));
}
