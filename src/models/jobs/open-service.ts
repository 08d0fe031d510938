import { GlossError } from '../../errors.ts';
import type { ModelSettings } from '../create-models.ts';
import { createHttpService } from './create-http-service.ts';
import type { JobService } from './job-service.ts';

/**
 * The job service of a name, ready to be used; opening it sends nothing, so that doors can ask for it before anything is
 * paid for.
 *
 * @throws GlossError `usage` when there is none of that name, or its key is missing.
 */
export function openService(options: { name: string; settings: ModelSettings }): JobService {
  const { name, settings } = options;
  const services = settings.services ?? {};
  const service = Object.hasOwn(services, name) ? services[name] : undefined;
  if (!service) {
    const names = Object.keys(services);
    throw new GlossError({
      code: 'usage',
      message: `There is no service '${name}'.`,
      remedy:
        names.length === 0
          ? 'Whoever runs Gloss sets services up in GLOSS_SERVICES; there are none.'
          : `There are ${names.join(', ')}. Whoever runs Gloss sets them up in GLOSS_SERVICES.`,
    });
  }
  if (service.key && service.key.value === undefined) {
    throw new GlossError({
      code: 'usage',
      message: `Service '${name}' needs a key and there is none.`,
      remedy: `Set ${service.key.variable}.`,
    });
  }
  return createHttpService({ name, settings: service, fetch: settings.fetch });
}
