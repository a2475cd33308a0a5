import type { Exercise, Length, Step } from "../../content/exercise.ts";
import { timesWord } from "../../kernel/web/index.ts";
import { secondsWords } from "./words.ts";

/** The written steps with their seconds, and a player that paces them; it shows itself where there is script. */
export function Player({ exercise: { opening, round, closing }, length: { minutes, rounds } }: { exercise: Exercise; length: Length }) {
  return (
    <exercise-player data-after="after">
      <div class="player" data-stage hidden>
        <div class="player-round">
          <span class="player-shape" data-shape></span>
          <p class="player-cue" data-cue>
            When you are ready
          </p>
          <p class="player-seconds" data-seconds></p>
          <button type="button" class="player-control" data-control>
            Begin
          </button>
        </div>
        <p class="player-words" data-words></p>
        <div class="row">
          <span class="quiet" data-left>
            {minutes}:00 left
          </span>
          <button type="button" class="button button--quiet" data-end hidden>
            End here
          </button>
          <label class="chip">
            <input type="checkbox" data-tone />
            Soft tone
          </label>
        </div>
        <p class="visually-hidden" role="status" data-said></p>
      </div>
      <ol class="player-steps" data-steps>
        <Steps steps={opening} />
        {rounds === 1 ? (
          <Steps steps={round} />
        ) : (
          <li data-times={rounds}>
            <p>Then, {timesWord(rounds)}:</p>
            <ol>
              <Steps steps={round} />
            </ol>
          </li>
        )}
        <Steps steps={closing} />
      </ol>
    </exercise-player>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <>
      {steps.map(({ seconds, cue, words, shape }) => (
        <li data-for={seconds} data-shape={shape}>
          <strong data-cue>{cue}</strong>
          {words && (
            <>
              {" "}
              <span data-words>{words}</span>
            </>
          )}{" "}
          <small>{secondsWords(seconds)}</small>
        </li>
      ))}
    </>
  );
}
