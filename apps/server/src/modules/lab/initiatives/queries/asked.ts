import { LevierError } from "@levier/errors";
import { and, eq, gt, isNull } from "drizzle-orm";
import { readToken } from "../../../../platform/auth/index.ts";
import { actFor, organisation, type Transaction } from "../../../../platform/db/index.ts";
import { feedbackForm } from "../tables.ts";

/**
 * What a feedback link asks. From here on the transaction acts for the organisation that asks. A link that
 * never was, has expired or was closed answers alike.
 *
 * @throws LevierError `feedback/link-closed`
 */
export async function asked(tx: Transaction, options: { readonly token: string; readonly now: Date }) {
  const read = readToken("feedback", options.token);
  if (!read) throw new LevierError("feedback/link-closed", {});
  await actFor(tx, { organisation: read.organisation });
  const [found] = await tx
    .select({ form: feedbackForm, organisation })
    .from(feedbackForm)
    .innerJoin(organisation, eq(organisation.id, feedbackForm.organisationId))
    .where(
      and(
        eq(feedbackForm.organisationId, read.organisation),
        eq(feedbackForm.secretDigest, read.secretDigest),
        isNull(feedbackForm.revokedAt),
        gt(feedbackForm.expiresAt, options.now),
      ),
    );
  if (!found) throw new LevierError("feedback/link-closed", {});
  return found;
}
