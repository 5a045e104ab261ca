import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver } from "@mantine/core";
import { colours, dark, light, type Palette } from "./colours.ts";

/** Levier's look over Mantine's components. */
export const theme = createTheme({
  colors: colours,
  primaryColor: "lever",
  primaryShade: { light: 7, dark: 4 },
  // Text on a filled button: the paper's colour, in the dark scheme the ink's.
  variantColorResolver: (input) => ({
    ...defaultVariantColorsResolver(input),
    ...(input.variant === "filled" ? { color: "var(--on-action)" } : {}),
  }),
  white: light.paper,
  black: light.ink,
  fontFamily: "'Source Sans 3 Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Newsreader', Georgia, serif",
    fontWeight: "500",
    textWrap: "balance",
    sizes: {
      h1: { fontSize: "2.125rem", lineHeight: "1.15" },
      h2: { fontSize: "1.4375rem", lineHeight: "1.25" },
      h3: { fontSize: "1.1875rem", lineHeight: "1.3" },
    },
  },
  fontSizes: { xs: "0.875rem", sm: "0.9375rem", md: "1rem", lg: "1.125rem", xl: "1.3125rem" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.55", lg: "1.55", xl: "1.5" },
  defaultRadius: "sm",
  radius: { xs: "2px", sm: "5px", md: "8px", lg: "12px", xl: "20px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "md" } },
    TextInput: { defaultProps: { size: "md" } },
    PasswordInput: { defaultProps: { size: "md" } },
    PinInput: { defaultProps: { size: "md" } },
    NativeSelect: { defaultProps: { size: "md" } },
    Radio: { defaultProps: { size: "md" } },
    RadioGroup: { defaultProps: { size: "md" } },
    Checkbox: { defaultProps: { size: "md" } },
    CheckboxGroup: { defaultProps: { size: "md" } },
    // Their <header> would be a second banner of the page.
    DrawerHeader: { defaultProps: { role: "none" } },
    ModalHeader: { defaultProps: { role: "none" } },
  },
});

/** The palette as variables: `--paper`, `--soft` … for our own styles, and under Mantine's names for its own. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variables(light),
  dark: variables(dark),
});

function variables(palette: Palette): Record<string, string> {
  const own = Object.entries(palette).map(([name, value]) => [`--${kebab(name)}`, value]);
  return {
    ...Object.fromEntries(own),
    "--mantine-color-body": palette.paper,
    "--mantine-color-text": palette.ink,
    "--mantine-color-dimmed": palette.soft,
    "--mantine-color-placeholder": palette.soft,
    "--mantine-color-anchor": palette.lever,
    "--mantine-color-error": palette.brick,
    "--mantine-color-default": palette.paper,
    "--mantine-color-default-hover": palette.shade,
    "--mantine-color-default-color": palette.ink,
    "--mantine-color-default-border": palette.edge,
    "--mantine-primary-color-contrast": palette.onAction,
  };
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
