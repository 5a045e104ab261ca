CREATE TABLE "stored_content" (
	"organisation_id" uuid NOT NULL,
	"sha256" char(64) NOT NULL,
	"size" bigint NOT NULL,
	"kept_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stored_content_organisation_id_sha256_pk" PRIMARY KEY("organisation_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "stored_content" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stored_file" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sha256" char(64) NOT NULL,
	"size" bigint NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone,
	CONSTRAINT "stored_file_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "stored_file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "upload" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"created_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "upload_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "upload" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "job" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid,
	"payload" jsonb NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"share" real DEFAULT 0 NOT NULL,
	"stage" text,
	"seconds_left" integer,
	"error" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"cancel_asked_at" timestamp (3) with time zone,
	"version" integer DEFAULT 0 NOT NULL,
	"created_by" uuid NOT NULL,
	"person_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp (3) with time zone,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "job_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "job" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"details" jsonb NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone,
	"mailed_at" timestamp (3) with time zone,
	CONSTRAINT "notification_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stored_content" ADD CONSTRAINT "stored_content_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_organisation_id_sha256_stored_content_organisation_id_sha256_fk" FOREIGN KEY ("organisation_id","sha256") REFERENCES "public"."stored_content"("organisation_id","sha256") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "upload" ADD CONSTRAINT "upload_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "job" ADD CONSTRAINT "job_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "stored_file_content" ON "stored_file" USING btree ("organisation_id","sha256");--> statement-breakpoint
CREATE INDEX "job_list" ON "job" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "job_subject" ON "job" USING btree ("organisation_id","subject_id");--> statement-breakpoint
CREATE INDEX "notification_list" ON "notification" USING btree ("organisation_id","person_id","occurred_at","id");--> statement-breakpoint
CREATE INDEX "notification_to_mail" ON "notification" USING btree ("organisation_id","person_id") WHERE "notification"."read_at" is null and "notification"."mailed_at" is null;--> statement-breakpoint
CREATE POLICY "own_rows" ON "stored_content" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "stored_file" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "upload" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "job" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "notification" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);