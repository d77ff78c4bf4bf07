// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calls/talkingpointsdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/desk/pointdesk.h"
#include "earshot/domain/uid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

#include "calls/givenpoints.h"
#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto newPoint = "new-"_L1; ///< and its section: what one is kept as that has no name yet

QString faultWords(const PointFault &fault)
{
    using K = PointFault::Kind;
    switch (fault.kind) {
    case K::NoTitle:
    case K::NoKey:
        return TalkingPointsDialog::tr("Give it a title to know it by");
    case K::TitleTooLong:
        return TalkingPointsDialog::tr("The title is too long: at most %1 characters fit").arg(fault.most);
    case K::LineTooLong:
        return TalkingPointsDialog::tr("“%1…” is too long to be read in a call: at most %2 characters fit")
            .arg(named(fault.text.left(30)))
            .arg(fault.most);
    case K::TooManySentences:
        return TalkingPointsDialog::tr("Nobody finds their way through more than %1 sentences: leave some out")
            .arg(fault.most);
    case K::TooManyTags:
        return TalkingPointsDialog::tr("There are more than %1 tags: leave some out").arg(fault.most);
    case K::TagTooLong:
        return TalkingPointsDialog::tr("The tag “%1…” is too long: at most %2 characters fit")
            .arg(named(fault.text.left(30)))
            .arg(fault.most);
    }
    return {};
}

void setTextOf(QPlainTextEdit *field, const QString &text)
{
    if (field->toPlainText() != text)
        field->setPlainText(text);
}

} // namespace

void TalkingPointsDialog::fill()
{
    m_states = pointStates(m_language, givenPoints(), m_desk.catalog().points);
    const int rowBefore = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        std::optional<PointSection> section;
        for (const PointState &state : std::as_const(m_states)) {
            if (section != state.section) {
                auto *heading = new QListWidgetItem(
                    state.section == PointSection::Step ? tr("Steps of every call") : tr("Cards for when it is hard"),
                    m_list);
                heading->setFlags(Qt::NoItemFlags);
                heading->setFont(Theme::of(m_list).font(TypeRole::Caption));
            }
            section = state.section;
            const QString title = named(state.point.title);
            auto *item = new QListWidgetItem(state.isHidden() ? tr("%1 (hidden)").arg(title) : title, m_list);
            item->setData(Qt::UserRole, state.point.key);
            item->setToolTip(plainTip(title)); // the place may be too small for it
            if (state.point.key == m_shown.point.key)
                m_list->setCurrentItem(item);
        }
    }
    m_allBack->setEnabled(givenPoints().contains(m_language)
        && std::any_of(m_states.begin(), m_states.end(), [](const PointState &state) { return bool(state.team.id); }));
    const PointState *now = stateOf(m_states, m_shown.point.key);
    if (isChanged() || m_isNew) { // what is being written stays
        if (now && now->team.content == m_shown.team.content)
            m_shown.team = now->team;
        return showState();
    }
    if (now)
        return showPoint(*now);
    showPoint({});
    for (int row = std::max(rowBefore, 0); row >= 0; --row) { // the one before what is gone
        const QListWidgetItem *item = m_list->item(std::min(row, m_list->count() - 1));
        if (item && item->flags() & Qt::ItemIsSelectable)
            return choose(item->data(Qt::UserRole).toString());
    }
    if (m_list->count() > 1)
        choose(m_list->item(1)->data(Qt::UserRole).toString());
}

void TalkingPointsDialog::choose(const QString &key)
{
    const auto mark = [this](const QString &wanted) {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(Qt::UserRole).toString() == wanted && !wanted.isEmpty())
                m_list->setCurrentRow(row);
        }
    };
    if (isChanged())
        mark(m_shown.point.key); // until nothing unsaved stands in its way
    whenSettled([this, key, mark] {
        mark(key);
        if (const PointState *state = stateOf(m_states, key))
            showPoint(*state);
    });
}

void TalkingPointsDialog::showPoint(const PointState &state)
{
    m_shown = state;
    m_isNew = false;
    const TalkingPoint &point = state.point;
    m_title->setText(point.title);
    setTextOf(m_hint, point.hint);
    setTextOf(m_say, point.say.join(u'\n'));
    setTextOf(m_avoid, point.avoid);
    for (const auto &[mood, box] : std::as_const(m_moods))
        box->setChecked(point.moods.contains(mood));
    m_tags->setText(point.tags.join(u", "_s));
    m_title->setCursorPosition(0);
    m_tags->setCursorPosition(0);
    m_fault->say({});
    if (!point.key.isEmpty())
        keepAs(point.key);
    showState();
}

/// What is typed from now on is kept as this point's; what was typed before and not saved is back.
void TalkingPointsDialog::keepAs(const QString &point)
{
    if (m_kept->begin(u"talking-point/%1/%2"_s.arg(m_language, point)))
        m_fault->tell(KeptFields::backWords());
}

/// The point that was begun and not saved.
void TalkingPointsDialog::takeUp(const QString &draft)
{
    if (draft.startsWith(newPoint))
        makeNew(PointSection(QStringView(draft).mid(newPoint.size()).toInt()));
    else if (!draft.isEmpty())
        choose(draft);
}

void TalkingPointsDialog::showState()
{
    const bool isNone = m_shown.point.key.isEmpty() && !m_isNew; // a language in which nobody has written any
    const bool isStep = m_shown.section == PointSection::Step;
    m_about->setText(isNone      ? tr("Nobody has written any in this language yet. Add a step or a card.")
            : m_isNew            ? (isStep ? tr("A new step, for every call") : tr("A new card, for when it is hard"))
            : m_shown.isHidden() ? tr("Hidden: nobody sees it beside a call.")
            : !m_shown.given     ? tr("Added by your team.")
            : m_shown.isRewritten() ? tr("In the words of your team.")
                                    : tr("As Earshot gives it, until your team changes it."));
    m_when->setVisible(!isStep);
    m_title->parentWidget()->setEnabled(!isNone);
    m_remove->setText(!m_shown.given ? tr("Delete") : m_shown.isHidden() ? tr("Show again") : tr("Hide"));
    m_remove->setEnabled(!isNone && !m_isNew);
    m_back->setEnabled(m_shown.isRewritten());
    m_save->setEnabled(isChanged());
    const auto hasNeighbour = [this](int by) {
        const QListWidgetItem *other = m_list->item(m_list->currentRow() + by);
        return m_list->currentRow() >= 0 && other && other->flags() & Qt::ItemIsSelectable;
    };
    m_up->setEnabled(hasNeighbour(-1));
    m_down->setEnabled(hasNeighbour(1));
}

void TalkingPointsDialog::makeNew(PointSection section)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(-1);
    }
    PointState state;
    state.section = section;
    showPoint(state);
    m_isNew = true;
    keepAs(newPoint + QString::number(int(section)));
    showState();
    m_title->setFocus();
}

TalkingPoint TalkingPointsDialog::typed() const
{
    TalkingPoint point = m_shown.point;
    point.title = m_title->text();
    point.hint = m_hint->toPlainText();
    point.say = m_say->toPlainText().split(u'\n');
    point.avoid = m_avoid->toPlainText();
    point.moods.clear();
    for (const auto &[mood, box] : m_moods) {
        if (box->isChecked())
            point.moods << mood;
    }
    point.tags = m_tags->text().split(u',');
    return tidied(point);
}

bool TalkingPointsDialog::isChanged() const
{
    return typed() != tidied(m_shown.point);
}

void TalkingPointsDialog::whenSettled(std::function<void()> then)
{
    if (!isChanged())
        return then();
    ask(this,
        {tr("Leave this one without saving?"), tr("What you changed in it is lost then."), tr("Leave"), tr("Stay"),
            Look::Danger},
        this, [this, then = std::move(then)] {
            m_kept->drop();
            showPoint(m_shown);
            then();
        });
}

void TalkingPointsDialog::afterwards(Answer<QUuid> act, const QString &done, std::function<void()> then)
{
    act.then(this, [this, done, then = std::move(then)](const Result<QUuid> &result) {
        if (!result && result.error().kind == Error::Kind::Conflict)
            return learnTheirs();
        if (!result)
            return m_fault->say(words(result.error()).oneLine());
        m_fault->say({});
        if (then)
            then();
        Q_EMIT said({done, *result});
    });
}

/// A colleague was faster: what is typed stays, and is written over theirs when one wants that still.
void TalkingPointsDialog::learnTheirs()
{
    m_desk.database().read(TeamPoints::all).then(this, [this](const Result<QList<TeamPoint>> &team) {
        if (!team)
            return m_fault->say(words(team.error()).oneLine());
        const QList<PointState> states = pointStates(m_language, givenPoints(), *team);
        const PointState *theirs = stateOf(states, m_shown.point.key);
        if (!theirs) { // deleted
            m_shown.point.key = newUid().toString(QUuid::WithoutBraces);
            m_shown.team = {};
            return m_fault->say(tr("A colleague deleted this meanwhile. Save again to add it anew."));
        }
        m_shown.team = theirs->team;
        m_fault->say(tr("A colleague changed this meanwhile, to “%1”. Save again to keep your words instead.")
                         .arg(named(theirs->point.title)));
        m_save->setEnabled(true);
    });
}

void TalkingPointsDialog::save()
{
    TalkingPoint point = typed();
    const bool isAdded = !stateOf(m_states, point.key);
    if (point.key.isEmpty())
        point.key = newUid().toString(QUuid::WithoutBraces);
    if (const std::optional<PointFault> fault = faultOf(point))
        return m_fault->say(faultWords(*fault));
    if (isAdded && m_states.size() >= mostPoints)
        return m_fault->say(tr("There are %1 points in this language already. Delete one first.").arg(mostPoints));
    const PointSection section = m_shown.section;
    const TeamPoint before = m_shown.team.id ? m_shown.team : untouched(m_language, section, point.key);
    const auto act
        = isAdded ? m_desk.act(addPoint, m_language, section, point) : m_desk.act(rewritePoint, before, point);
    afterwards(act, tr("Saved “%1” beside calls").arg(named(point.title)), [this, point] {
        m_shown.point = point; // what has been typed since is not saved
        m_isNew = false;
        m_kept->drop();
        const QList<PointState> states = pointStates(m_language, givenPoints(), m_desk.catalog().points);
        const PointState *kept = stateOf(states, point.key);
        if (kept && kept->point == point)
            fill();
        else
            showState(); // the desk tells in a moment
    });
}

void TalkingPointsDialog::removeOrHide()
{
    const QString title = named(m_shown.point.title);
    const TeamPoint before = m_shown.team.id ? m_shown.team : untouched(m_language, m_shown.section, m_shown.point.key);
    if (!m_shown.given)
        return afterwards(m_desk.act(removePoint, before), tr("Deleted “%1”").arg(title));
    const bool hide = !m_shown.isHidden();
    afterwards(m_desk.act(hidePoint, before, hide),
        hide ? tr("“%1” no longer stands beside calls").arg(title) : tr("“%1” stands beside calls again").arg(title));
}

void TalkingPointsDialog::putBack()
{
    afterwards(m_desk.act(resetPoint, m_shown.team),
        tr("“%1” is as Earshot gives it").arg(named(m_shown.given ? m_shown.given->title : QString())));
}

void TalkingPointsDialog::putAllBack()
{
    ask(this,
        {tr("Put all points in this language back?"),
            tr("Words, order and what was hidden become as Earshot gives them; what your team added is deleted. Undo "
               "brings it back."),
            tr("Put back"), tr("Keep ours"), Look::Danger},
        this, [this] {
            afterwards(m_desk.act(resetPoints, m_language), tr("The talking points are as Earshot gives them"));
        });
}

void TalkingPointsDialog::movePoint(int by)
{
    QStringList keys;
    for (const PointState &state : std::as_const(m_states)) {
        if (state.section == m_shown.section)
            keys << state.point.key;
    }
    const qsizetype from = keys.indexOf(m_shown.point.key);
    const qsizetype into = from + by;
    if (from < 0 || into < 0 || into >= keys.size())
        return;
    keys.swapItemsAt(from, into);
    afterwards(
        m_desk.act(orderPoints, m_language, m_shown.section, keys), tr("Moved “%1”").arg(named(m_shown.point.title)));
}

void TalkingPointsDialog::reject()
{
    whenSettled([this] { QDialog::reject(); });
}

bool TalkingPointsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Close && isChanged()) {
        event->ignore(); // the window takes this one with it
        activateWindow();
        reject();
        return true;
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isUp = key->key() == Qt::Key_Up;
        if (key->modifiers() & Qt::AltModifier && (isUp || key->key() == Qt::Key_Down)) {
            movePoint(isUp ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete && m_remove->isEnabled() && !m_shown.isHidden()) {
            m_remove->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Earshot
