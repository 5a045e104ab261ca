import type { MantineColorsTuple } from "@mantine/core";

/** What each colour is for; every page speaks in these words alone. */
export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** Behind the bars and quiet blocks. */
  readonly shade: string;
  readonly ink: string;
  /** Second-rank text. */
  readonly soft: string;
  /** Lines between rows. */
  readonly line: string;
  /** Edges of fields and controls. */
  readonly edge: string;
  /** Action. */
  readonly lever: string;
  /** Text on a button of action. */
  readonly onAction: string;
  /** Attention. */
  readonly amber: string;
  /** Breach. */
  readonly brick: string;
  /** Information. */
  readonly sky: string;
}

export const light: Palette = {
  paper: "#fbfaf6",
  shade: "#f3f1e8",
  ink: "#14231d",
  soft: "#4d5b54",
  line: "#e0ddd0",
  edge: "#868d85",
  lever: "#1c6b50",
  onAction: "#fbfaf6",
  amber: "#a24e08",
  brick: "#a3262a",
  sky: "#1f5f8b",
};

export const dark: Palette = {
  paper: "#111a16",
  shade: "#18231e",
  ink: "#ecefe6",
  soft: "#a8b5ad",
  line: "#2b3932",
  edge: "#75827a",
  lever: "#74c6a5",
  onAction: "#0d1a14",
  amber: "#eaa762",
  brick: "#f29a95",
  sky: "#8fc4e9",
};

type Tone = "lever" | "amber" | "brick" | "sky";

/** Mantine's ten shades of a tone: the light scheme takes the eighth, the dark one the fifth. */
function tuple(tints: readonly [string, string, string, string], tone: Tone): MantineColorsTuple {
  const [a, b, c, d] = tints;
  return [a, b, c, c, dark[tone], d, light[tone], light[tone], light[tone], light[tone]];
}

export const colours = {
  lever: tuple(["#edf5f0", "#d8eae1", "#aed5c3", "#2f8a69"], "lever"),
  amber: tuple(["#fbf1e4", "#f6e0c6", "#efc592", "#bd6a20"], "amber"),
  brick: tuple(["#fbedec", "#f6d9d7", "#f0b9b6", "#bd3f42"], "brick"),
  // Mantine's own greys are blue; paper and ink are not.
  gray: [
    "#f6f4ec",
    light.shade,
    "#e9e6da",
    light.line,
    "#ccc9bb",
    "#a9aa9e",
    light.edge,
    "#6a736c",
    light.soft,
    "#2f3d36",
  ] as MantineColorsTuple,
  dark: [
    dark.ink,
    "#cfd6cd",
    dark.soft,
    dark.edge,
    "#3d4c44",
    dark.line,
    "#1f2c26",
    dark.paper,
    "#0d1512",
    "#0a110e",
  ] as MantineColorsTuple,
  sky: tuple(["#eaf2f8", "#d5e6f2", "#b2d3ea", "#357bab"], "sky"),
};
