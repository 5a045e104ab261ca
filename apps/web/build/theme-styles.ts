import { MantineProvider } from "@mantine/core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Plugin } from "vite";
import { cssVariables, theme } from "../src/theme/theme.ts";

/**
 * The theme's variables as a file, in place of an empty one: Mantine would compute them anew in every browser
 * at each start. What computes them is left out; a Mantine that names it otherwise only brings it back.
 */
export const themeStyles: Plugin = {
  name: "theme-styles",
  load(id) {
    if (id.endsWith("/src/theme/variables.css")) return variables();
    return id.endsWith("/MantineCssVariables.mjs")
      ? "export const MantineCssVariables = () => null;"
      : undefined;
  },
};

function variables(): string {
  const provider = createElement(MantineProvider, {
    theme,
    cssVariablesResolver: cssVariables,
    withGlobalClasses: false,
  });
  const markup = renderToStaticMarkup(provider);
  const [, css] = /^<style data-mantine-styles="true">(.*)<\/style>$/s.exec(markup) ?? [];
  if (css === undefined)
    throw new Error(`Mantine wrote its variables in another way: ${markup.slice(0, 200)}`);
  return css;
}
