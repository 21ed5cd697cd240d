import { SignOutButton } from '../session/SignOutButton.tsx';
import { CampaignSwitch } from './CampaignSwitch.tsx';
import { DayAndRehearsal } from './DayAndRehearsal.tsx';
import { headerSlots } from './header-slots.ts';
import { HelpButton } from './HelpButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PostSwitch } from './PostSwitch.tsx';

/** Always in sight: campaign, day, search, messages, post, language, help, the way out. */
export function HeaderBar({ help }: { help: string[] }) {
  const { search: Search, messages: Messages } = headerSlots;
  return (
    <header className="shell-header">
      <CampaignSwitch />
      <DayAndRehearsal />
      <div className="shell-search">
        <Search />
      </div>
      <Messages />
      <PostSwitch />
      <LanguageSwitch />
      <HelpButton paragraphs={help} />
      <SignOutButton />
    </header>
  );
}
