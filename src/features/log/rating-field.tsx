import { type Tried, untried, valueOf } from "../../kernel/web/index.ts";

/** A rating of 0 to 10 that is left out until somebody chooses one; with script it becomes a slider that has no place until it is moved. */
export function RatingField(props: { label: string; name: string; tried?: Tried | undefined; value?: number | undefined }) {
  const chosen = valueOf(props.tried ?? untried, props.name, props.value);
  return (
    <chosen-range>
      <label class="field">
        {props.label}, 0 to 10
        <select name={props.name}>
          <option value="">Leave it out</option>
          {Array.from({ length: 11 }, (_, rating) => (
            <option value={rating} {...(String(rating) === chosen ? { selected: true } : {})}>
              {rating}
            </option>
          ))}
        </select>
      </label>
    </chosen-range>
  );
}
