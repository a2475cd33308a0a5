const steps = 500;
const smallest = 1e-300;
const precision = 1e-15;

/**
 * The regularized incomplete beta function I_x(a, b), for 0 ≤ x ≤ 1 and a, b > 0: a share from 0 to 1, to ten digits.
 * By its continued fraction (DLMF 8.17.22), evaluated as Lentz (1976) does, on the side of the mean where that converges quickly.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  return betaTerm(x, a, b) / a / fraction(x, a, b);
}

/** x^a (1 − x)^b ÷ B(a, b). */
export function betaTerm(x: number, a: number, b: number): number {
  return Math.exp(a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b));
}

function fraction(x: number, a: number, b: number): number {
  let [value, above, below] = [1, 1, 0];
  for (let step = 1; step <= steps; step++) {
    const factor = coefficient(step, x, a, b);
    below = 1 / apart(1 + factor * below);
    above = apart(1 + factor / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < precision) break;
  }
  return value;
}

/** d of DLMF 8.17.23, by its number from 1 on. */
function coefficient(step: number, x: number, a: number, b: number): number {
  const m = step >> 1;
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function apart(value: number): number {
  return Math.abs(value) < smallest ? smallest : value;
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** The logarithm of Γ(x), for x ≥ 0.5, by Lanczos (1964) with g = 7 and nine terms. */
function logGamma(x: number): number {
  const at = x - 1;
  const base = at + 7.5;
  const series = lanczos.reduce((sum, term, index) => (index === 0 ? term : sum + term / (at + index)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (at + 0.5) * Math.log(base) - base + Math.log(series);
}
