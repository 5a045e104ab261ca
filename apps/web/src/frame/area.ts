import type { Icon } from "@tabler/icons-react";
import type { LinkProps } from "@tanstack/react-router";
import type { Acting } from "../api/me.ts";
import type { Words } from "../i18n/words.ts";

/** A page of an organisation that the bars and the search lead to. */
export interface Page {
  readonly to: NonNullable<LinkProps["to"]>;
  readonly icon: Icon;
  readonly name: Words<{ readonly name: string; readonly shortName?: string }>;
  /** Who may use it; nobody else sees it. */
  readonly may: (acting: Acting) => boolean;
  /** Only found by the search: a form that another page leads to. */
  readonly inSearchOnly?: true;
}

/** A part of the product: what `areas.ts` lists, in the order of the work. */
export interface Area {
  /** Above its pages in the bar; none over the first. */
  readonly name?: Words<{ readonly name: string }>;
  readonly pages: readonly Page[];
}

export const anybody = () => true;
export const leads = ({ role }: Acting) => role === "lead";
export const hosts = ({ organisation }: Acting) => organisation.kind === "host";
export const dataPeople = ({ role }: Acting) => role === "lead" || role === "data";
