import { percent } from "../../kernel/web/index.ts";
import type { Questionnaire } from "../../content/questionnaire.ts";
import { type Day, dayOf, dayWords, type Zone } from "../../kernel/time/index.ts";
import type { Sitting } from "./model.ts";
import { figure } from "./words.ts";

interface TrendProps {
  readonly questionnaire: Questionnaire;
  readonly sittings: readonly Sitting[];
  readonly today: Day;
  readonly zone: Zone;
}

const [top, bottom] = [22, 142];
const [begins, ends] = [0.02, 0.98];

/**
 * Scores over time, each with the stretch in which error of measurement may have put it: the reliable change is one of two scores, so one
 * has 1/√2 of it. No view box: text keeps its size at every width, lengths are shares of the width.
 */
export function TrendChart({ questionnaire, sittings, today, zone }: TrendProps) {
  const { scoring, line, reliableChange, short } = questionnaire;
  const [first, last] = [sittings[0]!, sittings.at(-1)!];
  const x = (at: number): string =>
    percent(last.at === first.at ? 0.5 : begins + ((at - first.at) / (last.at - first.at)) * (ends - begins));
  const y = (score: number): number =>
    bottom - ((Math.min(scoring.max, Math.max(scoring.min, score)) - scoring.min) / (scoring.max - scoring.min)) * (bottom - top);
  const reach = reliableChange ? reliableChange.points / Math.SQRT2 : 0;
  const when = ({ at }: Sitting): string => dayWords(dayOf(at, zone), today);
  const words = sittings.map((sitting) => `${when(sitting)} ${figure(sitting.scored.score)}`).join(", ");
  return (
    <svg class="chart" height={bottom + 30} role="img" aria-labelledby="trend-t trend-d" data-area="health">
      <title id="trend-t">{short} over time</title>
      <desc id="trend-d">{words}.</desc>
      <line class="hair" x2="100%" y1={y(scoring.max)} y2={y(scoring.max)} />
      <line class="hair" x2="100%" y1={y(scoring.min)} y2={y(scoring.min)} />
      <text class="soft" y={y(scoring.max) - 8}>
        {scoring.max}
      </text>
      {line && !line.ofEach && (
        <>
          <line class="open" x2="100%" y1={y(line.score)} y2={y(line.score)} />
          <text class="soft" text-anchor="end" x="100%" y={y(scoring.max) - 8}>
            dotted: look closer from {line.score}
          </text>
        </>
      )}
      {sittings.slice(1).map((sitting, index) => (
        <line
          class="reach"
          stroke-width="1.5"
          x1={x(sittings[index]!.at)}
          y1={y(sittings[index]!.scored.score)}
          x2={x(sitting.at)}
          y2={y(sitting.scored.score)}
        />
      ))}
      {sittings.map(({ at, scored: { score } }) => (
        <>
          {reach > 0 && (
            <line class="reach" stroke-width="8" opacity=".38" x1={x(at)} x2={x(at)} y1={y(score - reach)} y2={y(score + reach)} />
          )}
          <circle class="area" cx={x(at)} cy={y(score)} r="6" />
        </>
      ))}
      <text class="soft" y={bottom + 24}>
        {when(first)}
      </text>
      <text class="soft" text-anchor="end" x="100%" y={bottom + 24}>
        {when(last)}
      </text>
    </svg>
  );
}
