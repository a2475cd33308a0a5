import type { Changed } from "./change.ts";
import { changeWords } from "./words.ts";

/** Ratings of before and after, side by side, with what two numbers can and cannot tell. Nothing when there is none. */
export function RatingsTable({ changed }: { changed: readonly Changed[] }) {
  if (changed.length === 0) return null;
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label="Before and after">
        <table>
          <caption class="visually-hidden">Your own ratings, from 0 to 10, before and after</caption>
          <thead>
            <tr>
              <th scope="col">You were asked</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {changed.map(({ asked, before, after }) => (
              <tr>
                <th scope="row">{asked}</th>
                <td>{before ?? "open"}</td>
                <td>{after ?? "open"}</td>
                <td>{before !== undefined && after !== undefined ? changeWords(before, after) : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">
        {changed.some(({ before, after }) => before !== undefined && after !== undefined)
          ? "n = 2 ratings for each, so read this gently: a good or a bad day at either end moves it by a point or two. Higher and lower mean what each question asks."
          : "There is one side so far. The other fills when you say how it is, and either may stay open."}
      </p>
    </>
  );
}
