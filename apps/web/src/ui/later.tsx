import { type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";

/** A part of the page that no first look needs: loaded once the browser has nothing else to do. */
export function later<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(async () => {
    await idle();
    return { default: await load() };
  });
}

const idle = () =>
  new Promise<void>((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 300);
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
