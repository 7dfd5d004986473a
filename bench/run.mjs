// All benchmarks, one after the other. Ratios only: absolute times depend on the machine.
await import('./exactness.mjs');
await import('./columns.mjs');
await import('./notation.mjs');
