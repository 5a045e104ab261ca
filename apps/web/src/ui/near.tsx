import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { stirred } from "./later.tsx";
import classes from "./near.module.css";

/** How near the visible part of the page a place must be. */
const rootMargin = "300px";

/**
 * The lower part of a long page: drawn once its place comes near, once somebody stirs (they may be searching
 * the page), or for the printer. A phone that only reads the top is spared it.
 */
export function Near({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const show = () => setShown(true);
    const soon = () => startTransition(show);
    const observer = new IntersectionObserver(([{ isIntersecting }]) => isIntersecting && soon(), {
      rootMargin,
    });
    observer.observe(place.current!);
    addEventListener("beforeprint", show, { once: true });
    void stirred.then(soon);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", show);
    };
  }, []);
  return shown ? children : <div ref={place} className={classes.place} />;
}
