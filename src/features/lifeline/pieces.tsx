import { care, lifeLineEvidence } from "../../content/life-line.ts";

/** What stands beside every page of the line: it can be stopped, there is ground, and what is better not opened alone. */
export function Care() {
  return (
    <>
      <p>
        <strong>{care.stop.split(".")[0]}.</strong>
        {care.stop.slice(care.stop.indexOf(".") + 1)}
      </p>
      <p>
        {care.ground} <a href={`/practice/exercises/${care.exercise}`}>Five things that you see</a>
      </p>
      <p>
        {care.harm} <a href="/help">Get help now</a>
      </p>
    </>
  );
}

export function Evidence() {
  return (
    <details>
      <summary>What is known of this</summary>
      <p>{lifeLineEvidence}</p>
    </details>
  );
}
