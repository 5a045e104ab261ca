/**
 * Lets the styles count that the built page loads beside its mark, in their order; resolves when they do.
 * Those that did not come are the page's loss, not its end.
 */
export function loadStyles(): Promise<unknown> {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="style"]');
  return Promise.all([...links].map(applied));
}

function applied(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve) => {
    link.addEventListener("load", resolve, { once: true });
    link.addEventListener("error", resolve, { once: true });
    link.rel = "stylesheet";
  });
}
