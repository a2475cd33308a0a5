/** A square matrix, row by row. */
export interface Square {
  readonly size: number;
  readonly cells: Float64Array;
}

export function squareOf(size: number): Square {
  return { size, cells: new Float64Array(size * size) };
}

/**
 * Sweeps the first `pivots` columns of a symmetric matrix, in place (Goodnight 1979): where the normal equations of least squares stood, with
 * the outcome as the last column, stand the inverse, the weights beside it and the squares that are left in the corner. Returns the logarithm
 * of the determinant of what was swept; NaN when a column is but a sum of those before it.
 */
export function sweep({ size, cells }: Square, pivots: number): number {
  let logDeterminant = 0;
  const sizes = Array.from({ length: pivots }, (_, at) => cells[at * size + at]!);
  for (let at = 0; at < pivots; at++) {
    const pivot = cells[at * size + at]!;
    if (!(pivot > rounding * sizes[at]!)) return Number.NaN;
    logDeterminant += Math.log(pivot);
    for (let column = 0; column < size; column++) cells[at * size + column]! /= pivot;
    for (let row = 0; row < size; row++) {
      const share = cells[row * size + at]!;
      if (row === at || share === 0) continue;
      for (let column = 0; column < size; column++) cells[row * size + column]! -= share * cells[at * size + column]!;
      cells[row * size + at] = -share / pivot;
    }
    cells[at * size + at] = 1 / pivot;
  }
  return logDeterminant;
}

const rounding = 1e-10;
