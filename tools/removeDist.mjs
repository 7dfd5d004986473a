import { rmSync } from 'node:fs';

// A file that a deleted module left behind would still be packed.
rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
