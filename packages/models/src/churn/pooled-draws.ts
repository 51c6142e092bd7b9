import { cholesky } from '../numeric/linear-algebra.ts';
import type { Random } from '../numeric/random.ts';
import { drawNormal } from '../numeric/samplers.ts';
import { coordinatesOf, type ParameterKinds, type Parameters, parametersAt } from '../parameters/parameters.ts';
import type { PooledFit } from './pooled-fit.ts';

/** Parameters of each group as they may be too, given what is known of them: one draw of the normal approximation in coordinates. */
export function drawGroups<Name extends string>(
  kinds: ParameterKinds<Name>,
  { groups }: PooledFit<Name>,
  random: Random,
): readonly Parameters<Name>[] {
  return groups.map(({ parameters, covariance }) => {
    const centre = coordinatesOf(kinds, parameters);
    const n = centre.length;
    const lower = cholesky(Float64Array.from(covariance), n);
    if (!lower) return parameters;
    const normal = Float64Array.from({ length: n }, () => drawNormal(random));
    const drawn = centre.map((value, i) =>
      normal.reduce((sum, z, j) => (j <= i ? sum + lower[i * n + j]! * z : sum), value),
    );
    return parametersAt(kinds, drawn);
  });
}
