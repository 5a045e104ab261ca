/** As long as nobody would ask again for what is on the page. */
const fresh = 15_000;

/**
 * What the server answered to a page's first requests comes with the page itself, in blocks of data: each
 * is taken once, instead of asking. Undefined where there is none, or no longer a fresh one: they age, and
 * whatever is changed may have changed them.
 */
export function takeFirstAnswer({ method, url }: Request): Response | undefined {
  if (method !== "GET" || performance.now() > fresh) blocks.clear();
  const { pathname, search } = new URL(url);
  const block = blocks.get(pathname + search);
  blocks.delete(pathname + search);
  return block === undefined
    ? undefined
    : new Response(block, { headers: { "content-type": "application/json" } });
}

const blocks = new Map(
  Array.from(document.querySelectorAll<HTMLScriptElement>("script[data-answer]"), (block) => [
    block.dataset.answer,
    block.text,
  ]),
);
