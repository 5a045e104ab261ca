export { connectDatabase, type Database, openDatabase } from "./database.ts";
export { appliedSchema, isMigrated, migrateDatabase } from "./migrate.ts";
export { actFor, type Scope, type Transaction } from "./scope.ts";
export { storable, storableData } from "./storable.ts";
export { organisation, organisationKinds } from "./tenancy.ts";
