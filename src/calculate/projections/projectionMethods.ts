import { geometricProjection } from './geometric.js';
import { leastSquaresProjection } from './leastSquares.js';
import { linearProjection } from './linear.js';
import { meanChangeProjection } from './meanChange.js';
import type { ProjectionMethod, ProjectionName } from './projection.js';
import { theilSenProjection } from './theilSen.js';

/** Every way to project, by the name that stands in the result. */
export const projectionMethods: Readonly<Record<ProjectionName, ProjectionMethod>> = {
  linear: linearProjection,
  meanChange: meanChangeProjection,
  leastSquares: leastSquaresProjection,
  theilSen: theilSenProjection,
  geometric: geometricProjection,
};
