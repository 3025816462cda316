import { parsePointer, valueAt } from '#core/resume/pointer.ts';
import type { Resume } from '#core/resume/schema.ts';
import { m } from '../paraglide/messages.js';

const sections: Record<string, () => string> = {
  basics: m.section_basics,
  work: m.section_work,
  volunteer: m.section_volunteer,
  education: m.section_education,
  projects: m.section_projects,
  skills: m.section_skills,
  certificates: m.section_certificates,
  languages: m.section_languages,
  awards: m.section_awards,
  publications: m.section_publications,
  interests: m.section_interests,
  references: m.section_references,
  sections: m.section_other,
};

export function sectionName(key: string): string {
  return sections[key]?.() ?? key;
}

const fields: Record<string, () => string> = {
  name: m.field_name,
  label: m.field_label,
  email: m.field_email,
  phone: m.field_phone,
  url: m.field_url,
  summary: m.field_summary,
  location: m.field_location,
  city: m.field_city,
  region: m.field_region,
  countryCode: m.field_country,
  address: m.field_address,
  postalCode: m.field_postal_code,
  profiles: m.field_profiles,
  network: m.field_network,
  username: m.field_username,
  position: m.field_position,
  description: m.field_description,
  startDate: m.field_start,
  endDate: m.field_end,
  highlights: m.field_highlights,
  institution: m.field_institution,
  area: m.field_area,
  studyType: m.field_study_type,
  score: m.field_score,
  courses: m.field_courses,
  keywords: m.field_keywords,
  level: m.field_level,
  issuer: m.field_issuer,
  date: m.field_date,
  language: m.field_language,
  fluency: m.field_fluency,
  organization: m.field_organization,
  title: m.field_title,
};

/** `name` means another thing in each section. */
const named: Record<string, () => string> = {
  work: m.field_employer,
  projects: m.field_project,
  certificates: m.field_certificate,
  skills: m.field_skill_group,
};

export function fieldName(key: string, section = ''): string {
  if (key === 'name' && named[section]) return named[section]();
  return fields[key]?.() ?? key;
}

/** `/work/0/highlights/2` → "Experience · Fjordlys Elektro · bullet 3", as the résumé now stands. */
export function placeName(resume: Resume | undefined, pointer: string): string {
  const [section = '', index, field, item] = parsePointer(pointer);
  if (section === 'meta') return m.section_order();
  const names = [sectionName(section)];
  if (section === 'basics') return [...names, ...(index ? [fieldName(index)] : [])].join(' · ');
  if (index !== undefined && index !== '-')
    names.push(entryName(valueAt(resume, `/${section}/${index}`)) ?? m.entry({ number: Number(index) + 1 }));
  if (field === 'highlights')
    names.push(item === undefined || item === '-' ? m.new_bullet() : m.bullet({ number: Number(item) + 1 }));
  else if (field) names.push(fieldName(field, section));
  return names.join(' · ');
}

/** What an entry is called by: its employer, school, name. */
export function entryName(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  const values = entry as Record<string, unknown> | undefined;
  for (const key of ['name', 'organization', 'institution', 'title', 'language', 'position'])
    if (typeof values?.[key] === 'string') return values[key];
  return undefined;
}
