import { geometricPath } from './geometric.js';
import { linearPath } from './linear.js';
import type { Path, PathName } from './path.js';

/** Every path, by the name that stands in the result. */
export const paths: Readonly<Record<PathName, Path>> = { linear: linearPath, geometric: geometricPath };
