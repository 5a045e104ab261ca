import type { Plugin } from "vite";

/** Nearly all of it runs before a page is drawn; of the other files only a part does. */
const libraries = /^assets\/libraries-/;

/**
 * Lets V8 compile the libraries whole while they load, on another thread, rather than function by function
 * while the page is drawn (its «explicit compile hints»); other engines see a comment.
 */
export const compileHints: Plugin = {
  name: "compile-hints",
  apply: "build",
  generateBundle: {
    // Only counted in a file's first line, where Vite writes too.
    order: "post",
    handler(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === "chunk" && libraries.test(file.fileName))
          file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};
