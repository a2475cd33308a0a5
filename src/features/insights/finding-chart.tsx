import { Behind, percent } from "../../kernel/web/index.ts";
import type { Finding } from "./findings.ts";
import { pairWords, valueWords } from "./words.ts";

const [top, bottom] = [28, 148];
// Bins keep clear of the edges, so that their words do.
const [begins, ends] = [0.06, 0.94];

/**
 * The means of days alike in the factor, with the line through all days and the stretch in which it may truly lie. Charts have no view box, but
 * for the stretch, which has no words in it.
 */
export function FindingChart({ finding, id }: { finding: Finding; id: string }) {
  const { outcome, factor, lagDays, bins, now } = finding;
  if (bins.length < 2) return null;
  const [least, most] = [bins[0]!.factor, bins.at(-1)!.factor];
  const middle = mean(bins.map((bin) => bin.factor));
  const level = mean(bins.map((bin) => bin.outcome));
  const slope = now.effect / now.factorSpread;
  const slopes = now.interval.map((edge) => edge / now.factorSpread);
  const lineAt = (rise: number, at: number): number => level + rise * (at - middle);
  const reached = [least, most].flatMap((at) => slopes.map((rise) => lineAt(rise, at)));
  const [low, high] = [Math.min(...reached, ...bins.map((bin) => bin.outcome)), Math.max(...reached, ...bins.map((bin) => bin.outcome))];
  const x = (at: number): number => begins + ((at - least) / (most - least)) * (ends - begins);
  const y = (at: number): number => bottom - ((at - low) / Math.max(1e-9, high - low)) * (bottom - top);
  const band = [least, middle, most].flatMap((at) => [[at, Math.min(...slopes.map((rise) => lineAt(rise, at)))] as const]);
  const over = [most, middle, least].map((at) => [at, Math.max(...slopes.map((rise) => lineAt(rise, at)))] as const);
  const points = [...band, ...over].map(([at, value]) => `${(1000 * x(at)).toFixed(1)},${y(value).toFixed(1)}`).join(" ");
  const words = bins.map((bin) => `${valueWords(factor.unit, bin.factor)}: ${valueWords(outcome.unit, bin.outcome)}`).join("; ");
  return (
    <figure>
      <svg class="chart" height={bottom + 30} role="img" aria-labelledby={`${id}-t ${id}-d`} data-area={areaOf(factor.id)}>
        <title id={`${id}-t`}>{pairWords(outcome, factor, lagDays)}</title>
        <desc id={`${id}-d`}>{words}.</desc>
        <text class="soft" y="12">
          {outcome.label}
        </text>
        <svg x="0" y="0" width="100%" height={bottom + 30} viewBox={`0 0 1000 ${bottom + 30}`} preserveAspectRatio="none">
          <polygon class="area" opacity=".2" points={points} />
        </svg>
        <line
          class="reach"
          stroke-width="1.5"
          x1={percent(x(least))}
          y1={y(lineAt(slope, least))}
          x2={percent(x(most))}
          y2={y(lineAt(slope, most))}
        />
        {bins.map((bin, index) => (
          <>
            <circle class="area" cx={percent(x(bin.factor))} cy={y(bin.outcome)} r="6" />
            {(index === 0 || index === bins.length - 1) && (
              <text text-anchor="middle" x={percent(x(bin.factor))} y={y(bin.outcome) - 12}>
                {valueWords(outcome.unit, bin.outcome)}
              </text>
            )}
          </>
        ))}
        <text class="soft" y={bottom + 24}>
          {valueWords(factor.unit, least)}
        </text>
        <text class="soft" text-anchor="end" x="100%" y={bottom + 24}>
          {valueWords(factor.unit, most)}
          <tspan class="wide"> {factor.label}</tspan>
          {lagDays > 0 && <tspan class="wide"> on the day before</tspan>}
        </text>
      </svg>
      <figcaption>
        Each dot stands for about {bins[0]!.days} days that were alike in {factor.label}. The pale stretch is where the line may truly lie.
      </figcaption>
      <Behind caption={pairWords(outcome, factor, lagDays)}>
        <thead>
          <tr>
            <th scope="col">
              {lagDays === 0 ? "Mean of" : "Mean, on the day before, of"} {factor.label}
            </th>
            <th scope="col">Mean of {outcome.label}</th>
            <th scope="col">Days</th>
          </tr>
        </thead>
        <tbody>
          {bins.map((bin) => (
            <tr>
              <th scope="row">{valueWords(factor.unit, bin.factor)}</th>
              <td>{valueWords(outcome.unit, bin.outcome)}</td>
              <td>{bin.days}</td>
            </tr>
          ))}
        </tbody>
      </Behind>
    </figure>
  );
}

function areaOf(id: string): string {
  return id.startsWith("area:") ? id.slice("area:".length) : "work";
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
