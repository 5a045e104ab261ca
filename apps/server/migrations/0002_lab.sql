CREATE TABLE "dataset" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"origin" text NOT NULL,
	"legal_basis" text,
	"people_described" text NOT NULL,
	"retain_until" date,
	"roles" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"latest" integer DEFAULT 0 NOT NULL,
	"source_file_id" uuid,
	"expired_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dataset_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "dataset" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dataset_row" (
	"organisation_id" uuid NOT NULL,
	"row_set_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"line" integer NOT NULL,
	"cells" text[] NOT NULL,
	CONSTRAINT "dataset_row_organisation_id_row_set_id_position_pk" PRIMARY KEY("organisation_id","row_set_id","position")
);
--> statement-breakpoint
ALTER TABLE "dataset_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dataset_version" (
	"organisation_id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"change" text NOT NULL,
	"row_set_id" uuid NOT NULL,
	"columns" text[] NOT NULL,
	"rows" integer NOT NULL,
	"erased_rows" integer DEFAULT 0 NOT NULL,
	"faults" jsonb NOT NULL,
	"fault_count" integer NOT NULL,
	"profile" jsonb,
	"personal_data" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "dataset_version_organisation_id_dataset_id_number_pk" PRIMARY KEY("organisation_id","dataset_id","number")
);
--> statement-breakpoint
ALTER TABLE "dataset_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "row_set" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "row_set_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "row_set" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "label_answer" (
	"organisation_id" uuid NOT NULL,
	"labelling_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"labels" text[],
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "label_answer_organisation_id_labelling_id_position_person_id_pk" PRIMARY KEY("organisation_id","labelling_id","position","person_id")
);
--> statement-breakpoint
ALTER TABLE "label_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "label_claim" (
	"organisation_id" uuid NOT NULL,
	"labelling_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "label_claim_organisation_id_labelling_id_position_person_id_pk" PRIMARY KEY("organisation_id","labelling_id","position","person_id")
);
--> statement-breakpoint
ALTER TABLE "label_claim" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "labelling" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"dataset_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"text_columns" text[] NOT NULL,
	"classes" text[] NOT NULL,
	"multi_label" boolean NOT NULL,
	"overlap" integer NOT NULL,
	"keywords" jsonb NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"settled" integer DEFAULT 0 NOT NULL,
	"refreshed_at" integer DEFAULT 0 NOT NULL,
	"agreement" jsonb,
	"curve" jsonb,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "labelling_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "labelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "labelling_row" (
	"organisation_id" uuid NOT NULL,
	"labelling_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"rank" integer,
	"reason" text,
	"open" boolean DEFAULT true NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"labels" text[],
	"decided_by" uuid,
	"suspect" jsonb,
	"doubt" real,
	CONSTRAINT "labelling_row_organisation_id_labelling_id_position_pk" PRIMARY KEY("organisation_id","labelling_id","position")
);
--> statement-breakpoint
ALTER TABLE "labelling_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dataset" ADD CONSTRAINT "dataset_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_row" ADD CONSTRAINT "dataset_row_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_row" ADD CONSTRAINT "dataset_row_organisation_id_row_set_id_row_set_organisation_id_id_fk" FOREIGN KEY ("organisation_id","row_set_id") REFERENCES "public"."row_set"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_organisation_id_dataset_id_dataset_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."dataset"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_version" ADD CONSTRAINT "dataset_version_organisation_id_row_set_id_row_set_organisation_id_id_fk" FOREIGN KEY ("organisation_id","row_set_id") REFERENCES "public"."row_set"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_set" ADD CONSTRAINT "row_set_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "row_set" ADD CONSTRAINT "row_set_organisation_id_dataset_id_dataset_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."dataset"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_answer" ADD CONSTRAINT "label_answer_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_answer" ADD CONSTRAINT "label_answer_organisation_id_labelling_id_labelling_organisation_id_id_fk" FOREIGN KEY ("organisation_id","labelling_id") REFERENCES "public"."labelling"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_claim" ADD CONSTRAINT "label_claim_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "label_claim" ADD CONSTRAINT "label_claim_organisation_id_labelling_id_labelling_organisation_id_id_fk" FOREIGN KEY ("organisation_id","labelling_id") REFERENCES "public"."labelling"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling" ADD CONSTRAINT "labelling_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling" ADD CONSTRAINT "labelling_organisation_id_dataset_id_dataset_organisation_id_id_fk" FOREIGN KEY ("organisation_id","dataset_id") REFERENCES "public"."dataset"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling_row" ADD CONSTRAINT "labelling_row_organisation_id_organisation_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("organisation_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "labelling_row" ADD CONSTRAINT "labelling_row_organisation_id_labelling_id_labelling_organisation_id_id_fk" FOREIGN KEY ("organisation_id","labelling_id") REFERENCES "public"."labelling"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dataset_list" ON "dataset" USING btree ("organisation_id","created_at","id");--> statement-breakpoint
CREATE INDEX "dataset_version_rows" ON "dataset_version" USING btree ("organisation_id","row_set_id");--> statement-breakpoint
CREATE INDEX "row_set_of_dataset" ON "row_set" USING btree ("organisation_id","dataset_id");--> statement-breakpoint
CREATE INDEX "label_answer_latest" ON "label_answer" USING btree ("organisation_id","labelling_id","person_id","answered_at");--> statement-breakpoint
CREATE INDEX "labelling_of_dataset" ON "labelling" USING btree ("organisation_id","dataset_id");--> statement-breakpoint
CREATE INDEX "labelling_row_queue" ON "labelling_row" USING btree ("organisation_id","labelling_id","open","rank","position");--> statement-breakpoint
CREATE POLICY "own_rows" ON "dataset" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "dataset_row" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "dataset_version" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "row_set" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "label_answer" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "label_claim" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "labelling" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "own_rows" ON "labelling_row" AS PERMISSIVE FOR ALL TO public USING (organisation_id = nullif(current_setting('levier.organisation', true), '')::uuid);