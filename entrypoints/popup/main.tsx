import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import '../../components/ui/brand.css';
import '../../components/ui/button.css';
import '../../components/ui/field.css';
import '../../components/ui/combobox.css';
import '../../components/ui/notice.css';
import '../../components/popup/popup.css';
import '../../components/popup/where.css';
import '../../components/popup/people.css';
import '../../components/popup/folds.css';
import '../../components/school/locked.css';
import '../../components/school/contact.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { App } from './app';

if (browser.extension.getViews({ type: 'popup' }).includes(window)) {
  document.documentElement.dataset.toolbar = '';
}
render(<App />, document.body);
