import type { ChallengeStep } from "../../content/pack.ts";
import { Form } from "../../kernel/web/index.ts";

const answers = [
  ["done", "Done"],
  ["left out", "Leave it out"],
  ["not for us", "Not for us"],
] as const;

interface StepKeysProps {
  readonly round: string;
  readonly step: ChallengeStep;
  readonly said?: (typeof answers)[number][0] | undefined;
  readonly back: string;
}

/** Three answers of which none is better than another; what was said can be taken away. */
export function StepKeys({ round, step, said, back }: StepKeysProps) {
  return (
    <Form action={`/challenge-runs/${round}/steps/${step.id}`} back={back} class="row">
      {answers
        .filter(([answer]) => answer !== said)
        .map(([answer, label]) => (
          <button class="button button--quiet" name="said" value={answer}>
            {label}
            <span class="visually-hidden">: {step.name}</span>
          </button>
        ))}
      {said && (
        <button class="button button--quiet">
          Open again<span class="visually-hidden">: {step.name}</span>
        </button>
      )}
    </Form>
  );
}
