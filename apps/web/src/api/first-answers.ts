/** As long as nobody would ask again for what is on the page. */
const fresh = 15_000;

/**
 * What the server answered to a page's first requests comes with the page itself, in blocks of data: each
 * is taken once, instead of asking. Undefined where there is none, or no longer a fresh one.
 */
export function takeFirstAnswer({ method, url }: Request): Response | undefined {
  const { pathname, search } = new URL(url);
  const block = blocks.get(pathname + search);
  if (method !== "GET" || block === undefined || performance.now() > fresh) return undefined;
  blocks.delete(pathname + search);
  return new Response(block, { headers: { "content-type": "application/json" } });
}

const blocks = new Map(
  Array.from(document.querySelectorAll<HTMLScriptElement>("script[data-answer]"), (block) => [
    block.dataset.answer,
    block.text,
  ]),
);
