import type { APIRoute } from 'astro';
import { reviewState } from '#model/review-state.ts';
import { address } from '#model/address.ts';
import { asOf, manual } from '#site/site.ts';

export const GET: APIRoute = () => {
  const procedures = manual.procedures.map((procedure) => ({
    title: procedure.title,
    url: address.procedure(procedure.id),
    review_by: reviewState(procedure, manual, asOf).dueOn ?? null,
    owner: procedure.owner ?? null,
  }));
  return new Response(`${JSON.stringify(procedures, null, 2)}\n`, { headers: { 'content-type': 'application/json' } });
};
