import { useMemo } from "react";
import { encode } from "uqr";
import classes from "./qr-square.module.css";

/** A square that a phone reads; its label is for whoever does not see it. */
export function QrSquare({ content, label }: { readonly content: string; readonly label: string }) {
  const { data, size } = useMemo(() => encode(content, { border: 0 }), [content]);
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("");
  return (
    <svg className={classes.qr} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
