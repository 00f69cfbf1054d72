/** Caseworkers as posts: a post stays, its holders come and go. One row a post, the posts of a service side by side. */
export interface Posts {
  readonly service: Int16Array;
  /** Part of a full post; 0 closed. */
  readonly fraction: Float64Array;
  /** How many holders the post has had; names the holder in the random numbers. */
  readonly generation: Int16Array;
  /** Weeks until the post is filled again; 0 filled. */
  readonly vacantWeeks: Int16Array;
  /** Weeks the present holder has been in post. */
  readonly weeksInPost: Int16Array;
  readonly clients: Int32Array;
  /** 1 where the holder has just left clients behind; see `leaveClients`. */
  readonly hasLeft: Uint8Array;
  /** Clients from outside the population. */
  readonly background: Int32Array;
  /** Hours this week: available, asked for by urgency, delivered. */
  readonly available: Float64Array;
  readonly delivered: Float64Array;
  readonly wantedRest: Float64Array;
  readonly wantedRisk: Float64Array;
  readonly wantedCrisis: Float64Array;
  /** Share of the wanted hours that each urgency gets this week. */
  readonly getsRest: Float64Array;
  readonly getsRisk: Float64Array;
  readonly getsCrisis: Float64Array;
}

export function createPosts(count: number): Posts {
  const f64 = () => new Float64Array(count);
  const i16 = () => new Int16Array(count);
  const i32 = () => new Int32Array(count);
  return {
    service: i16(), fraction: f64(), generation: i16(), vacantWeeks: i16(), weeksInPost: i16(), clients: i32(), hasLeft: new Uint8Array(count), background: i32(),
    available: f64(), delivered: f64(), wantedRest: f64(), wantedRisk: f64(), wantedCrisis: f64(), getsRest: f64(), getsRisk: f64(), getsCrisis: f64(),
  };
}

/** Whether the post is filled this week. */
export function isStaffed(posts: Posts, p: number): boolean {
  return posts.fraction[p]! > 0 && posts.vacantWeeks[p] === 0;
}

/** Client hours a week from which a contact person knows how a person is: a quarter of an hour (assumed). */
export const hoursThatReach = 0.25;
