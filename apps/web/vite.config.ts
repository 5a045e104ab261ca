import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compileHints } from "./build/compile-hints.ts";
import { compressed } from "./build/compressed.ts";
import { directImports } from "./build/direct-imports.ts";
import { files } from "./build/files.ts";
import { firstFonts } from "./build/first-fonts.ts";
import { firstLook } from "./build/first-look.ts";
import { firstRequests } from "./build/first-requests.ts";
import { themeStyles } from "./build/theme-styles.ts";

const server = process.env.LEVIER_URL ?? "http://localhost:4180";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    directImports,
    react(),
    themeStyles,
    firstFonts,
    firstLook,
    firstRequests,
    compileHints,
    compressed,
  ],
  build: {
    target: "es2022",
    // Under the policy of the pages nothing may come from a data: address but images.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    // One small file rather than a request for each file of the program.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: files,
      },
    },
  },
  server: { host: "127.0.0.1", port: 4181, proxy: { "/api": { target: server, changeOrigin: true } } },
});
