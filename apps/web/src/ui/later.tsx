import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

/** A part of the page that nobody sees before they do something: it is loaded once they stir. */
export function later<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(async () => {
    await stirred;
    return { default: await load() };
  });
}

const signs = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"] as const;

/** Whoever moves, touches, types or scrolls will soon want the rest; a phone that only reads is spared it. */
export const stirred = new Promise<void>((resolve) => {
  for (const sign of signs)
    addEventListener(sign, () => resolve(), { once: true, passive: true, capture: true });
});

/** A button whose panel comes later: until then it stands there by itself, and a press on it is remembered. */
export function WithPanel({
  button,
  children,
}: {
  readonly button: (press: () => void) => ReactNode;
  readonly children: (pressed: boolean) => ReactNode;
}) {
  const [pressed, setPressed] = useState(false);
  return <Suspense fallback={button(() => setPressed(true))}>{children(pressed)}</Suspense>;
}
