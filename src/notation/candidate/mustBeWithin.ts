/** @throws RangeError when a share is not a number within 0 and 1 */
export function mustBeWithin(caller: string, name: string, share: number): void {
  if (share >= 0 && share <= 1) return;
  throw new RangeError(`${caller}: ${name} must be a number from 0 to 1, got ${share}`);
}
