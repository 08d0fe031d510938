import type {
  CombineInput,
  CombineOutcome,
  DeclineInput,
  PackOutcome,
  PlanSummary,
  PublishInput,
  RunInput,
  RunOutcome,
  StageInput,
} from '../run.ts';
import type { StepContext } from './guarded.ts';
import type { Rooms } from './rooms.ts';

/**
 * How a pipeline does each of the steps that the workflows sequence. Every function may run again after a kill, at any
 * time: what it needs it finds in the result store, and what it found out it puts there.
 */
export interface Recipe {
  /** Lists the items, looks up what is known of them and stores it all. */
  plan(context: StepContext, input: RunInput): Promise<PlanSummary>;
  /** One stage of one pack; its name is one of `PlanSummary.stages`. */
  stage(context: StepContext, input: StageInput): Promise<PackOutcome>;
  /** Into how many groups the answers of a level are cut; 0 when one call can read them all. */
  countGroups(context: StepContext, input: CombineInput & { groups: CombineOutcome[] }): Promise<number>;
  /** Combines one group of the answers of a level. */
  combineGroup(
    context: StepContext,
    input: CombineInput & { groups: CombineOutcome[]; group: number },
  ): Promise<CombineOutcome>;
  /** A stage over all results. `groups`: what the last level gave; empty when the answers themselves are read. */
  combine(context: StepContext, input: CombineInput & { groups: CombineOutcome[] }): Promise<CombineOutcome>;
  publish(context: StepContext, input: PublishInput): Promise<RunOutcome>;
  /**
   * Works out what would be published, stores it for people to look at (stored-preview.ts) and returns its digest;
   * undefined when nothing would be. Absent where a pipeline publishes nothing that people could be asked about.
   */
  preview?(context: StepContext, input: PublishInput): Promise<{ digest: string } | undefined>;
  /** Ends a run that people did not want: the report, and no publication. */
  decline?(context: StepContext, input: DeclineInput): Promise<RunOutcome>;
  /** What there is to do, for the progress of a process that takes up a run. */
  count(rooms: Rooms, planKey: string): { items: number; reused: number; files: number; told?: string };
}
