/** All sliders: what holds for everybody, then those of one arm at a time. */
import { programmeTitle } from '../../catalogue/catalogue.js';
import { armLabel } from '../../charts/arms.js';
import type { Base, BaseService } from '../../explorer/base.js';
import type { Handle } from '../../explorer/handles.js';
import { armsOf, handlesShown } from '../../explorer/moved.js';
import { mostArms, withArm, withCopy, withoutArm } from '../../explorer/state.js';
import type { Page } from './context.js';
import { LeverSlider } from './lever.js';
import { listedTitle, OwnText } from './ownText.js';

export function Levers({ page, base }: { readonly page: Page; readonly base: Base }) {
  const { texts, looks, explorer, view: { choices, arm: wanted } } = page;
  const arms = armsOf(base, choices);
  const firstOffer = arms.find(({ id }) => id !== base.compareWith) ?? arms[0];
  const arm = arms.find(({ id }) => id === wanted) ?? firstOffer;
  const handles = handlesShown(base, choices);
  const because = base.arms.find(({ id }) => id === arm?.from)?.because ?? '';
  return (
    <section class="levers" aria-labelledby="levers-title">
      <h2 id="levers-title">{texts.levers}</h2>
      <p class="note">{texts.leversIntro}</p>
      <fieldset class="arms">
        <legend class="hidden">{texts.armTabs}</legend>
        {looks.map((look) => (
          <label key={look.id} class={look.id === arm?.id ? 'arm is-on' : 'arm'} style={{ borderColor: look.colour, color: look.ink }}>
            <input type="radio" name="arm" value={look.id} checked={look.id === arm?.id} onChange={() => explorer.look(look.id)} />
            <span>{look.label}</span>{look.isReference && <small>{texts.reference}</small>}
          </label>
        ))}
      </fieldset>
      {because !== '' && <OwnText as="p" look="because" text={because} />}
      {arm !== undefined && <ArmLevers key={arm.id} page={page} services={base.arms.find(({ id }) => id === arm.from)?.services ?? []} handles={handles.filter((handle) => handle.arm === arm.id)} />}
      <div class="arm-tools">
        <AddArm page={page} base={base} />
        {arm !== undefined && arm.id !== base.compareWith && arms.length > 1
          && <button type="button" onClick={() => explorer.choose(withoutArm(choices, arms, arm.id))}>{texts.removeArm(armLabel(arm.id, page))}</button>}
      </div>
      <h3>{texts.society}</h3>
      <p class="note">{texts.societyHint}</p>
      {handles.filter((handle) => handle.arm === null).map((handle) => <LeverSlider key={handle.key} handle={handle} page={page} />)}
    </section>
  );
}

/** What the arm is about is open; the services that stay beside it are folded. */
function ArmLevers({ page, services, handles }: { readonly page: Page; readonly services: readonly BaseService[]; readonly handles: readonly Handle[] }) {
  const { texts } = page;
  if (handles.length === 0) return <p class="note">{texts.noLevers}</p>;
  const main = services.some(({ isOffer }) => isOffer) ? services.filter(({ isOffer }) => isOffer) : services.slice(0, 1);
  const sorted = [...main, ...services.filter((service) => !main.includes(service))];
  const own = handles.filter(({ service }) => service === null);
  return (
    <>
      {sorted.map((service) => (
        <details key={service.id} class="service" open={main.includes(service)}>
          <summary>{listedTitle(programmeTitle({ id: service.programme, title: service.title }, page.language))} <small>{service.id}</small></summary>
          {handles.filter((handle) => handle.service === service.id).map((handle) => <LeverSlider key={handle.key} handle={handle} page={page} />)}
        </details>
      ))}
      {own.length > 0 && (
        <details class="service" open={services.length === 0}>
          <summary>{texts.otherLevers}</summary>
          {own.map((handle) => <LeverSlider key={handle.key} handle={handle} page={page} />)}
        </details>
      )}
    </>
  );
}

/** Copies of arms that are shown, and arms of the scenario that are not. */
function AddArm({ page, base }: { readonly page: Page; readonly base: Base }) {
  const { texts, explorer, looks, view: { choices } } = page;
  const arms = armsOf(base, choices);
  if (arms.length >= mostArms) return <p class="note">{texts.mostArms(String(mostArms))}</p>;
  const others = base.arms.filter(({ id }) => !arms.some((arm) => arm.id === id));
  const add = (value: string) => {
    const [kind, id = ''] = value.split(' ');
    const next = kind === 'copy' ? withCopy(choices, arms, id) : withArm(choices, arms, id);
    explorer.choose(next);
    explorer.look(next.arms?.at(-1)?.id ?? id);
  };
  return (
    <select class="add" aria-label={texts.addArm} value="" onChange={(event) => { if (event.currentTarget.value !== '') add(event.currentTarget.value); }}>
      <option value="">{texts.addArm} …</option>
      {looks.map(({ id, label }) => <option key={id} value={`copy ${id}`}>{texts.copyOf(label)}</option>)}
      {others.map(({ id }) => <option key={id} value={`own ${id}`}>{armLabel(id, page)}</option>)}
    </select>
  );
}
