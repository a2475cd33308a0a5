import { Select, type Tried } from "../../kernel/web/index.ts";

/** How sure somebody is, from 0 to 10. */
export function BeliefField({ label, tried, value }: { label: string; tried: Tried; value?: number | undefined }) {
  return (
    <Select
      label={`${label} 0 is not at all, 10 is wholly`}
      name="belief"
      tried={tried}
      value={String(value ?? 5)}
      options={Array.from({ length: 11 }, (_, belief) => [String(belief), String(belief)] as const)}
    />
  );
}
