// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/cannedrepliesdialog.h"

#include "earshot/desk/desk.h"
#include "earshot/domain/folding.h"
#include "earshot/domain/template.h"
#include "earshot/domain/uid.h"
#include "earshot/storage/outbox.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "composer/markdownhighlighter.h"
#include "shell/faultline.h"
#include "shell/keptfields.h"
#include "shell/label.h"
#include "shell/language.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/savekey.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

CannedReplyId keep(Session &session, CannedReply reply)
{
    if (reply.id)
        CannedReplies::update(session, reply);
    else
        CannedReplies::insert(session, reply);
    return reply.id;
}

bool drop(Session &session, CannedReplyId id)
{
    CannedReplies::remove(session, id);
    return true;
}

/// What is written of a reply and not saved is kept under this.
QString draftKey(CannedReplyId reply)
{
    return u"canned-reply/%1"_s.arg(reply.value);
}

/// Its reply was deleted meanwhile: it is a new one.
void makeNewDraft(Journal &journal, CannedReplyId deleted)
{
    journal.put(draftKey({}), Journal::Kind::Draft, journal.content(draftKey(deleted)));
    journal.remove(draftKey(deleted));
}

/// All words that are looked for, wherever they stand.
bool matches(const CannedReply &reply, const QStringList &words)
{
    const QString all = folded(QString(reply.title + u'\n' + reply.text));
    return std::all_of(words.begin(), words.end(), [&all](const QString &word) { return all.contains(word); });
}

} // namespace

CannedRepliesDialog::CannedRepliesDialog(Desk &desk, bool canInsert, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_canInsert(canInsert)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_none(new Label(TypeRole::Base, Token::Text2, this))
    , m_title(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_fault(new FaultLine(m_title, this))
    , m_kept(new KeptFields(desk.journal(), {{u"title"_s, m_title}, {u"text"_s, m_text}}, this))
    , m_remove(new QPushButton(tr("Delete"), this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_insert(new QPushButton(tr("Insert into the reply"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"cannedReplies"_s);
    setWindowTitle(tr("Canned replies"));
    setGround(this, Token::Surface);
    m_search->setPlaceholderText(tr("Search their titles and words"));
    m_search->setAccessibleName(tr("Search canned replies"));
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Canned replies"));
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Dear {first name},"));
    highlightMarkdown(m_text);
    QStringList names;
    for (const QString &name : templateNames(spokenLanguage()))
        names << u'{' + name + u'}';
    auto *help = new Label(tr("These are filled in: %1").arg(names.join(u' ')), TypeRole::Meta, Token::Text2, this);
    help->setWordWrap(true);
    auto *makeNew = new QPushButton(tr("New"), this);
    m_insert->setVisible(canInsert);
    setLook(m_insert, Look::Filled);
    setLook(m_remove, Look::Bare);
    m_insert->setDefault(true);

    auto *left = new QVBoxLayout;
    left->setSpacing(Space::S);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_none, 1);
    left->addWidget(makeNew, 0, Qt::AlignLeft);
    auto *right = new QVBoxLayout;
    right->setSpacing(Space::S);
    right->addWidget(m_title);
    right->addWidget(m_fault);
    right->addWidget(m_text, 1);
    right->addWidget(help);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_insert);
    right->addLayout(buttons);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(Space::Xl, Space::Xl, Space::Xl, Space::Xl);
    all->setSpacing(Space::L);
    all->addLayout(left, 2);
    all->addLayout(right, 3);
    resizeInScreen(this, 760, 440);

    connect(m_search, &QLineEdit::textChanged, this, &CannedRepliesDialog::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &CannedRepliesDialog::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CannedRepliesDialog::insert);
    connect(makeNew, &QPushButton::clicked, this, [this] { whenSettled([this] { this->makeNew(); }); });
    connect(m_save, &QPushButton::clicked, this, &CannedRepliesDialog::save);
    saveByKey(m_save);
    connect(m_remove, &QPushButton::clicked, this, &CannedRepliesDialog::remove);
    connect(m_insert, &QPushButton::clicked, this, &CannedRepliesDialog::insert);
    const auto changed = [this] { m_save->setEnabled(isChanged() && !m_isBusy); };
    connect(m_title, &QLineEdit::textChanged, this, changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList unknown = unknownNames(m_text->toPlainText());
        m_fault->tell(unknown.isEmpty()
                ? QString()
                : tr("{%1} is none of the names that fill themselves in", "a name in braces").arg(unknown.first()));
    });
    const QString begun = KeptFields::keyBeginning(desk.journal(), draftKey({}).chopped(1));
    read(CannedReplyId{begun.section(u'/', 1).toLongLong()}, !begun.isEmpty());
    m_search->setFocus();
}

/// `isDraft`: something was written of it that is not saved. Until the desk answers nothing can be written that the
/// answer would write over.
void CannedRepliesDialog::read(CannedReplyId current, bool isDraft)
{
    setBusy(true);
    m_desk.database()
        .read(CannedReplies::all)
        .then(this, [this, current, isDraft](const Result<QList<CannedReply>> &all) {
            setBusy(false);
            const auto then = std::exchange(m_then, {});
            if (!all) {
                if (m_all.isEmpty())
                    showCurrent(); // a new one can be written, and is kept
                return m_fault->say(words(all.error()).oneLine());
            }
            m_all = *all;
            filter();
            for (int row = 0; row < m_list->count(); ++row) {
                if (m_list->item(row)->data(Qt::UserRole).toLongLong() == current.value)
                    m_list->setCurrentRow(row);
            }
            if (isDraft && (!current || m_current.id != current)) {
                if (current)
                    makeNewDraft(m_desk.journal(), current);
                this->makeNew();
            }
            if (then)
                then();
        });
}

void CannedRepliesDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_title->setReadOnly(isBusy);
    m_text->setReadOnly(isBusy);
    m_save->setEnabled(!isBusy && isChanged());
}

void CannedRepliesDialog::filter()
{
    if (isChanged())
        return; // what is being written stays in sight
    const QStringList words = folded(m_search->text()).split(u' ', Qt::SkipEmptyParts);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const CannedReply &reply : std::as_const(m_all)) {
            if (!matches(reply, words))
                continue;
            auto *item = new QListWidgetItem(reply.title, m_list);
            item->setData(Qt::UserRole, reply.id.value);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_none->setText(m_all.isEmpty() ? tr("There is none yet. Write the first one here, and save it.")
                                    : tr("None has these words."));
    m_list->setCurrentRow(0);
    showCurrent();
}

void CannedRepliesDialog::showCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (isChanged() && item)
        return whenSettled([this] { showCurrent(); });
    m_current = {};
    for (const CannedReply &reply : std::as_const(m_all)) {
        if (item && reply.id.value == item->data(Qt::UserRole).toLongLong())
            m_current = reply;
    }
    m_title->setText(m_current.title);
    m_text->setPlainText(m_current.text);
    m_fault->say({});
    if (m_kept->begin(draftKey(m_current.id)))
        m_fault->tell(KeptFields::backWords());
    m_save->setEnabled(isChanged());
    m_remove->setEnabled(bool(m_current.id));
    m_insert->setEnabled(bool(m_current.id));
}

void CannedRepliesDialog::makeNew()
{
    m_search->clear();
    m_list->setCurrentRow(-1);
    showCurrent();
    m_title->setFocus();
}

bool CannedRepliesDialog::isChanged() const
{
    return m_title->text() != m_current.title || m_text->toPlainText() != m_current.text;
}

void CannedRepliesDialog::whenSettled(std::function<void()> then)
{
    if (m_isBusy) { // what is written is on its way
        m_then = std::move(then);
        return;
    }
    if (!isChanged())
        return then();
    ask(this,
        {tr("Leave this one without saving?"), tr("What you changed in it is lost then."), tr("Leave"), tr("Stay"),
            Look::Danger},
        this, [this, then = std::move(then)] {
            m_title->setText(m_current.title);
            m_text->setPlainText(m_current.text);
            m_kept->drop();
            then();
        });
}

void CannedRepliesDialog::save()
{
    CannedReply reply = m_current;
    reply.title = m_title->text().simplified();
    reply.text = m_text->toPlainText();
    if (reply.title.isEmpty())
        return m_fault->say(tr("Give it a title to find it by"));
    if (!reply.id)
        reply.uid = newUid();
    setBusy(true); // one reply for two presses
    m_desk.database().write(keep, reply).then(this, [this, reply](const Result<CannedReplyId> &id) {
        if (!id) {
            setBusy(false);
            m_then = {};
            return m_fault->say(words(id.error()).oneLine());
        }
        m_current = reply;
        m_current.id = *id;
        m_title->setText(reply.title);
        m_kept->drop();
        m_search->clear(); // what was saved is in sight
        read(*id);
    });
}

void CannedRepliesDialog::remove()
{
    ask(this,
        {tr("Delete “%1”?").arg(m_current.title), tr("Nobody on this desk will find it any more."), tr("Delete"),
            tr("Keep it"), Look::Danger},
        this, [this] {
            m_desk.database().write(drop, m_current.id).then(this, [this](const Result<bool> &gone) {
                if (!gone)
                    return m_fault->say(words(gone.error()).oneLine());
                m_title->setText(m_current.title);
                m_text->setPlainText(m_current.text);
                m_kept->drop();
                read({});
            });
        });
}

void CannedRepliesDialog::insert()
{
    if (!m_canInsert || m_text->toPlainText().isEmpty())
        return;
    Q_EMIT chosen(m_text->toPlainText());
    accept();
}

void CannedRepliesDialog::reject()
{
    if (!isChanged())
        return QDialog::reject();
    whenSettled([this] { QDialog::reject(); });
}

bool CannedRepliesDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The list is gone through without leaving the search.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace Earshot
