import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./src/platform/db/tenancy.ts", "./src/**/tables.ts"],
  out: "./migrations",
});
