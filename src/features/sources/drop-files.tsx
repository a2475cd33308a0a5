import { Form } from "../../kernel/web/index.ts";

/** A place to drop files on, or to choose them. */
export function DropFiles() {
  return (
    <bring-files>
      <Form action="/imports" class="drop" files>
        <p class="lead">Drop files here, or choose them.</p>
        <label class="file">
          Choose files{" "}
          <input
            type="file"
            name="files"
            multiple
            accept=".ics,.json,.csv,text/calendar,application/json,text/csv"
            aria-describedby="kinds"
            required
          />
        </label>
        <button class="button button--primary">Read them</button>
        <p id="kinds">
          <small>
            Calendar files (.ics) and exports of ActivityWatch, Toggl, RescueTime and Daylio. What kind it is comes from the content, not
            from the name. A whole notebook that was taken out of Enough is known too.
          </small>
        </p>
        <p role="status" data-progress hidden></p>
      </Form>
    </bring-files>
  );
}

/** What becomes of the files. */
export function ReadHere({ visitor }: { visitor: boolean }) {
  return (
    <p>
      {visitor
        ? "Files are read on this machine, into its memory, and forgotten when you leave."
        : "Files are read on this machine and sealed with your key. The originals are not kept."}
    </p>
  );
}
