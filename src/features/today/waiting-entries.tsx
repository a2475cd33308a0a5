import type { Desk } from "../../kernel/actions/index.ts";
import { capital, countWord } from "../../kernel/web/index.ts";
import { AskToday } from "../asks/index.ts";
import { ChallengeToday, CourseToday, LookBackToday } from "../courses/index.ts";
import { ExperimentToday } from "../experiments/index.ts";
import { QuestionsToday } from "../measures/index.ts";
import { PrioritiesToday } from "../priorities/index.ts";
import { SeasonToday } from "../renegotiations/index.ts";
import { LoopsToday, ShutdownToday } from "../shutdown/index.ts";
import { ThoughtToday } from "../thoughts/index.ts";
import { WorksheetDaysToday, WorksheetToday } from "../worksheets/index.ts";

/** So many stand on Today by themselves: a page that wants ten things of somebody is another demand. */
const mostAtOnce = 3;

/** What has its day today or was begun, in the order in which a day would ask for it; what is over three waits behind one line. */
export function WaitingEntries({ desk }: { desk: Desk }) {
  const back = "/today";
  const waiting = [
    LoopsToday({ desk, back }),
    AskToday({ desk, back }),
    ShutdownToday({ desk }),
    PrioritiesToday({ desk }),
    CourseToday({ desk, back }),
    ChallengeToday({ desk, back }),
    ExperimentToday({ desk, back }),
    QuestionsToday({ desk, back }),
    WorksheetDaysToday({ desk, back }),
    LookBackToday({ desk, back }),
    ThoughtToday({ desk, back }),
    WorksheetToday({ desk, back }),
    SeasonToday({ desk, back }),
  ].filter((entry) => entry !== null);
  const later = waiting.slice(mostAtOnce);
  return (
    <>
      {waiting.slice(0, mostAtOnce)}
      {later.length > 0 && (
        <details class="later" id="later">
          <summary>
            {later.length === 1 ? "One more thing, when you like" : `${capital(countWord(later.length))} more things, when you like`}
          </summary>
          {later}
        </details>
      )}
    </>
  );
}
