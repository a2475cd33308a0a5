import { strainSides } from "../../content/strain-sides.ts";
import type { Entry as Kept } from "../../kernel/notebook/index.ts";
import { Entry, Field, Form, Problems, Select, type Tried } from "../../kernel/web/index.ts";
import { confidentFrom, type Strain } from "./model.ts";

/** A small shift for the part that is one’s own: when this, then that, and how likely it feels. */
export function ShiftEntry({ entry: { id, data }, tried }: { entry: Kept<Strain>; tried: Tried }) {
  const { shift } = data;
  return (
    <Entry
      id="shift"
      title="A small shift for your part"
      side={
        <p>
          <strong>When this, then that</strong> Over 642 tests, plans of this shape had small to medium effects on what people did, and
          larger ones when they were gone through in the mind first (Sheeran and others, 2024). It may be otherwise for you.
        </p>
      }
    >
      {!shift && <p>{strainSides.find(({ side }) => side === "mine")?.onward}</p>}
      {shift && (
        <>
          <p>
            {shift.cue !== "" && `When ${shift.cue}: `}
            <span class="words">{shift.act}</span>
          </p>
          <Confidence confidence={shift.confidence} />
          <p>
            <a href={`/experiments?${String(new URLSearchParams({ change: shift.act }))}`}>Try it out as an experiment</a>, if you want to
            know what goes together with it.
          </p>
        </>
      )}
      {shift ? (
        <details class="off-paper" {...(tried.problems.length > 0 || isTooBig(shift.confidence) ? { open: true } : {})}>
          <summary>Change it</summary>
          <ShiftForm id={id} shift={shift} tried={tried} />
        </details>
      ) : (
        <ShiftForm id={id} shift={null} tried={tried} />
      )}
    </Entry>
  );
}

/** Below seven, a smaller one is asked for, once and gently. */
function Confidence({ confidence }: { confidence: number | null }) {
  if (confidence === null) return null;
  if (!isTooBig(confidence)) return <p class="quiet">You gave it {confidence} of 10.</p>;
  return (
    <p>
      You gave it {confidence} of 10. Could it be smaller: half as long, on one day, or with somebody beside you? One that feels like a{" "}
      {confidentFrom} is a good one to begin with. This one is kept, too.
    </p>
  );
}

function isTooBig(confidence: number | null): boolean {
  return confidence !== null && confidence < confidentFrom;
}

function ShiftForm({ id, shift, tried }: { id: string; shift: Strain["shift"]; tried: Tried }) {
  return (
    <Form action={`/asks/strains/${id}`} class="stack">
      <Problems tried={tried} />
      <input type="hidden" name="on" value="shift" />
      <Field label="When …" name="cue" tried={tried} value={shift?.cue} hint="Something you cannot miss: “when I put down the spoon”." />
      <Field label="Then I …" name="act" tried={tried} value={shift?.act} hint="As small as you like: “leave the phone in the hall”." />
      <Select
        label="How likely does it feel that you do it? 0 is not at all, 10 is sure"
        name="confidence"
        tried={tried}
        value={String(shift?.confidence ?? "")}
        options={[["", "Leave it open"], ...Array.from({ length: 11 }, (_, rating) => [String(rating), String(rating)] as const)]}
      />
      <div class="row">
        <button class="button">{shift ? "Keep the change" : "Keep the shift"}</button>
      </div>
    </Form>
  );
}
