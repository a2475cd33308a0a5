import { capital, countWord, Entry } from "../../kernel/web/index.ts";
import { allPacks } from "../packs/index.ts";

interface Room {
  readonly path: string;
  readonly name: string;
  readonly about: string;
}

/** The other things that one can practise, each in a room of its own, by what somebody may want to do. */
const groups: readonly { readonly id: string; readonly title: string; readonly rooms: readonly Room[] }[] = [
  {
    id: "courses",
    title: "Step by step",
    rooms: [{ path: "/courses", name: "Courses and a challenge", about: "Five sessions at your own pace, or a month of small steps." }],
  },
  {
    id: "write",
    title: "Write, and look at it",
    rooms: [
      { path: "/worksheets", name: "Worksheets", about: "Questions to write to, a step at a time, beside what your own days say." },
      {
        path: "/thoughts",
        name: "A thought that stays",
        about: "Look at it on paper: what speaks for it, what does not, what your own days say.",
      },
      { path: "/journal", name: "Your journal", about: "A page for yourself, with a prompt or without; and two letters." },
      { path: "/life-line", name: "A life line", about: "Where you learned to do so much, one moment at a time." },
    ],
  },
  {
    id: "time",
    title: "Give the day its edges",
    rooms: [
      { path: "/priorities", name: "Urgent and important", about: "What is on your mind, each at one of four places." },
      { path: "/planned-hours", name: "Start and stop", about: "When today begins and ends, and moving it." },
      { path: "/shutdown", name: "The end of the day", about: "Write down what is open, and let the day be over." },
    ],
  },
  {
    id: "others",
    title: "With other people",
    rooms: [{ path: "/asks", name: "Mine, ours, theirs", about: "Tell whose a strain is, and find words to ask for what is not yours." }],
  },
  {
    id: "weeks",
    title: "Over some weeks",
    rooms: [
      { path: "/renegotiations", name: "Renegotiations", about: "What you changed of what is enough, when and why." },
      { path: "/seasons/review", name: "A look back at the season", about: "What it cost, what it gave, and what may stay dropped." },
      { path: "/experiments", name: "An experiment", about: "Try a small change on yourself, with days drawn by a coin." },
      { path: "/measures", name: "Questionnaires", about: "A closer look at how you are, answered by taps." },
    ],
  },
  {
    id: "hard-hours",
    title: "For hard hours",
    rooms: [{ path: "/safety-plan", name: "A plan for hard hours", about: "Your own signs, steps, people and lines, on one sheet." }],
  },
];

/** Where to find the groups on the page, for the side of its first entry. */
export function RoomLinks() {
  return (
    <p>
      Also here: <a href="#also">rooms to write, plan and try things in</a>.
    </p>
  );
}

export function RoomsEntry() {
  return (
    <Entry id="also" title="Also here">
      {groups.map(({ id, title, rooms }) => (
        <section class="practice-times" aria-labelledby={`rooms-${id}`}>
          <h3 id={`rooms-${id}`}>{title}</h3>
          <ul role="list" class="lines">
            {rooms.map(({ path, name, about }) => (
              <li>
                <a href={path}>{name}</a>
                <span>{about}</span>
                <Within within={withinRoom(path)} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Entry>
  );
}

interface Way {
  readonly path: string;
  readonly name: string;
}

/** What can be begun in a room, so that it is two steps from Today and not three. */
function withinRoom(path: string): readonly Way[] {
  const packs = allPacks();
  if (path === "/worksheets") return packs.flatMap(({ worksheets }) => worksheets.map(({ id, name }) => ({ path: `${path}/${id}`, name })));
  if (path !== "/courses") return [];
  return [
    ...packs.flatMap(({ courses }) => courses.map(({ id, name }) => ({ path: `/courses/${id}`, name }))),
    ...packs.flatMap(({ challenges }) => challenges.map(({ id, name }) => ({ path: `/challenges/${id}`, name }))),
  ];
}

function Within({ within }: { within: readonly Way[] }) {
  if (within.length === 0) return null;
  return (
    <details>
      <summary>{capital(countWord(within.length))} to begin</summary>
      <ul>
        {within.map(({ path, name }) => (
          <li>
            <a href={path}>{name}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
