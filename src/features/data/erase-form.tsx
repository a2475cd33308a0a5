import type { Engine } from "../../kernel/storage/index.ts";
import { Entry, Field, Form, Problems, type Tried } from "../../kernel/web/index.ts";

/** The form that erases a notebook, with what stays elsewhere said before. */
export function EraseForm(props: { login: string; tried: Tried; level: 1 | 2; engine: Engine["kind"] }) {
  const { login, tried, level, engine } = props;
  const isHere = tried.problems.some(({ field }) => field === "login");
  return (
    <Entry
      id="erase"
      level={level}
      title="Erase it, with everything in it."
      side={
        <p>
          <strong>No way back</strong> You need nobody’s permission. And nobody can bring it back: not you, not whoever runs this machine.
        </p>
      }
    >
      <p>
        Every record, your keys, your sign-in name and every session are deleted at once, on all your devices
        {engine === "sqlite"
          ? ", and the places where they lay are overwritten."
          : ". The database clears the places where they lay at its next clean-up."}
      </p>
      <p>
        Two things stay until whoever runs this machine deletes them: backups from before, and a database that was kept when one was
        restored. They hold your sign-in name, and your notebook sealed: nobody opens it without your passphrase or your recovery code.
      </p>
      <Form action="/notebook/erase" class="stack">
        {isHere && <Problems tried={tried} />}
        <Field label={`To erase it, write the name you sign in with: ${login}`} name="login" tried={tried} autocomplete="off" required />
        <div class="row">
          <button class="button">Erase my notebook</button>
          <a class="button button--quiet" href="/notebook/export">
            Take it out first
          </a>
        </div>
      </Form>
    </Entry>
  );
}
