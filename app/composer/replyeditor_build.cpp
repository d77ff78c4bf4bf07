// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the reply's editor, and what goes along with the text.
#include "composer/replyeditor.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"

#include <QAction>
#include <QActionGroup>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeDatabase>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "composer/claritychips.h"
#include "composer/composertext.h"
#include "composer/markdownhighlighter.h"
#include "composer/recipientsbar.h"
#include "composer/replydraft.h"
#include "composer/spelling.h"
#include "shell/actions.h"
#include "shell/chip.h"
#include "shell/flowrow.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/taborder.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int KeepAfterMs = 1'000;
constexpr qint64 MostBytes = 25'000'000; ///< together: more is refused by most servers
constexpr std::array Holds{0, 5, 10, 20, 30, 60};

/// From the lines above a mail that is sent on: the second says who wrote it.
QString writerIn(const QString &head)
{
    const QString from = head.section(u'\n', 1, 1).section(u": "_s, 1);
    const MailAddress writer = parseAddresses(from).value(0);
    return writer.name.isEmpty() ? from : writer.name;
}

} // namespace

ReplyEditor::ReplyEditor(Desk &desk, Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_recipients(new RecipientsBar(desk, this))
    , m_text(new ComposerText(this))
    , m_extras(new QWidget(this))
    , m_extrasRow(new FlowRow(m_extras, Space::Xs))
    , m_clarity(new ClarityChips(desk, *m_text, this))
    , m_spelling(new Spelling(desk, *m_text, this))
    , m_hint(new Label(TypeRole::Meta, Token::Due, this))
    , m_wayOn(new QPushButton(this))
    , m_foot(new QWidget(this))
    , m_wait(new Label(TypeRole::Meta, Token::Text2, m_foot))
    , m_send(new QPushButton(tr("Send"), m_foot))
    , m_sendMore(new QToolButton(m_foot))
    , m_sendMenu(new QMenu(this))
    , m_timer(new QTimer(this))
{
    build();
    makeSendMenu();
    m_timer->setSingleShot(true);
    m_timer->setInterval(KeepAfterMs);
    connect(m_timer, &QTimer::timeout, this, &ReplyEditor::keepDraft);
    connect(&desk, &Desk::draftAsked, this, [this](const QString &key) {
        if (key == ReplyDrafts::key(m_reply.ticket))
            keepTyped();
    });
    connect(&desk, &Desk::draftChanged, this, &ReplyEditor::follow);
    connect(m_send, &QPushButton::clicked, this, [this] { send({}); });
    connect(m_text, &ComposerText::sendWanted, this, [this] { send({}); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyEditor::edited);
    connect(m_text, &ComposerText::filesGiven, this, &ReplyEditor::addFiles);
    connect(m_text, &ComposerText::pictureGiven, this, &ReplyEditor::addPicture);
    connect(m_text, &ComposerText::endlessTextGiven, this, [this](const QString &text) {
        const QString name = tr("Pasted text %1.txt", "the name of a file").arg(m_reply.files.size() + 1);
        addFile({name, "text/plain", text.toUtf8()});
        if (!m_reply.files.isEmpty() && m_reply.files.constLast().name == name)
            tell(tr("What you pasted has lines without end; it goes along as the file “%1”.").arg(name), false);
    });
    connect(m_recipients, &RecipientsBar::changed, this, [this] {
        m_hasChosenPeople = true;
        edited();
    });
    connect(m_recipients, &RecipientsBar::typedOn, this, &ReplyEditor::edited);
    connect(m_recipients, &RecipientsBar::changed, this, &ReplyEditor::tellNames);
    connect(m_recipients, &RecipientsBar::sendWanted, this, [this] { send({}); });
    const QAction *clarity = m_actions.action(ActionId::ClarityCheck);
    m_clarity->setWanted(clarity->isChecked());
    connect(clarity, &QAction::toggled, m_clarity, &ClarityChips::setWanted);
    const QAction *spelling = m_actions.action(ActionId::SpellCheck);
    m_spelling->setWanted(spelling->isChecked());
    connect(spelling, &QAction::toggled, m_spelling, &Spelling::setWanted);
    connect(&m_desk, &Desk::catalogChanged, this, &ReplyEditor::startAgain);
    connect(&m_desk.database(), &Database::changed, this, [this](const QList<Change> &changes) {
        if (!changes.contains(Change{Kind::Ticket, m_reply.ticket.value}))
            return;
        if (m_isStarted && !hasDraft()) { // whom one would answer may be somebody else
            m_loading = true;
            m_recipients->setRecipients({}, {});
            m_loading = false;
            m_reply.quoteIntro.clear();
            m_reply.quote.clear();
            startAgain();
        } else if (!m_start.from.isValid()) {
            startAgain(); // it may be in a queue now
        }
    });
    connect(&m_desk, &Desk::holdChanged, this, &ReplyEditor::showHold);
    showHold();
    setWriting(false);
}

void ReplyEditor::build()
{
    m_text->setAccessibleName(tr("Message"));
    m_text->setAccessibleDescription(tr("Reply to the customer"));
    m_text->setFilesTaken(true);
    highlightMarkdown(m_text);
    m_hint->setWordWrap(true);
    setLook(m_wayOn, Look::Link);
    setHeight(m_wayOn, Height::Tool);
    m_wayOn->hide();
    connect(m_wayOn, &QPushButton::clicked, this, [this] {
        // A ticket without a queue is put into one; a queue without an address gets one.
        m_actions.action(m_start.hasQueue ? ActionId::MailSender : ActionId::Queue)->trigger();
    });
    setLook(m_send, Look::Tonal);
    plainToolTip(m_send, tr("Key: %1").arg(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));

    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(Space::Xs);
    QList<QWidget *> tools;
    for (const ActionId id : {ActionId::CannedReplies, ActionId::AttachFile, ActionId::PreviewReply}) {
        QAction *action = m_actions.action(id);
        auto *tool = new QToolButton(m_foot);
        tool->setIcon(action->icon());
        tool->setAccessibleName(action->text().remove(u'…'));
        tool->setToolTip(plainTip(tool->accessibleName()));
        setHeight(tool, Height::Inline);
        connect(tool, &QToolButton::clicked, action, &QAction::trigger);
        foot->addWidget(tool);
        tools << tool;
    }
    tabThrough(tools << m_send << m_sendMore);
    foot->addStretch();
    foot->addWidget(m_wait);
    foot->addSpacing(Space::S);
    foot->addWidget(m_send);
    foot->addWidget(m_sendMore);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_recipients);
    column->addWidget(m_text);
    column->addWidget(m_extras);
    column->addWidget(m_clarity);
    auto *told = new QHBoxLayout;
    told->setSpacing(Space::S);
    told->addWidget(m_hint, 1);
    told->addWidget(m_wayOn, 0, Qt::AlignTop);
    column->addLayout(told);
    column->addWidget(m_foot);
    m_send->setEnabled(false);
    m_sendMore->setEnabled(false);
}

void ReplyEditor::makeSendMenu()
{
    m_sendMore->setIcon(icon(IconName::ChevronDown));
    setHeight(m_sendMore, Height::Control);
    m_sendMore->setAccessibleName(tr("More ways to send"));
    m_sendMore->setToolTip(plainTip(m_sendMore->accessibleName()));
    m_sendMore->setPopupMode(QToolButton::InstantPopup);
    m_sendMore->setMenu(m_sendMenu);
    connect(m_sendMenu, &QMenu::aboutToShow, this, [this] {
        m_sendMenu->clear();
        for (const Status &status : m_desk.catalog().statuses) {
            if (status.category == StatusCategory::New || status.category == StatusCategory::OnHold)
                continue;
            m_sendMenu->addAction(
                tr("Send, then: %1", "the status the ticket gets").arg(named(statusName(status.name, status.category))),
                this, [this, id = status.id] { send(id); });
        }
        m_sendMenu->addSeparator();
        QMenu *hold = m_sendMenu->addMenu(tr("Waits in the outbox"));
        auto *group = new QActionGroup(hold);
        for (const int seconds : Holds) {
            QAction *choice = hold->addAction(seconds ? tr("%1 seconds").arg(seconds) : tr("Not at all"), this,
                [this, seconds] { m_desk.setHold(seconds); });
            choice->setCheckable(true);
            choice->setChecked(seconds == m_desk.hold());
            group->addAction(choice);
        }
    });
}

void ReplyEditor::showHold()
{
    const int hold = m_desk.hold();
    m_wait->setText(hold ? tr("Waits %1 s", "short for seconds").arg(hold) : QString());
}

void ReplyEditor::showExtras()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_extrasRow->removeWidget(chip);
        chip->deleteLater();
    }
    m_chips.clear();
    if (!m_reply.quoteIntro.isEmpty())
        addQuoteChip();
    for (const MailFile &file : std::as_const(m_reply.files))
        addFileChip(file);
    m_text->setPlaceholderText(m_reply.forwarded ? tr("Write what they should know") : tr("Write your reply"));
    m_extras->setVisible(!m_chips.isEmpty() && m_foot->isVisibleTo(this));
    m_extras->updateGeometry();
}

void ReplyEditor::addQuoteChip()
{
    const int lines = int(m_reply.quote.count(u'\n')) + 1;
    auto *chip = new Chip(m_reply.forwarded ? tr("Forwards the mail of %1").arg(named(writerIn(m_reply.quoteIntro)))
            : lines == 1                    ? tr("Quotes one line")
                                            : tr("Quotes %1 lines").arg(QLocale().toString(lines)),
        m_extras);
    plainToolTip(chip, m_reply.quoteIntro + u'\n' + m_reply.quote.left(500));
    chip->setLeadingIcon(m_reply.forwarded ? IconName::Forward : IconName::Quote);
    chip->setRemovable(true);
    addChip(chip);
    if (m_reply.forwarded) {
        connect(chip, &Chip::removed, this, &ReplyEditor::stopForwarding);
        return;
    }
    chip->setAccessibleDescription(tr("Press to answer between its lines"));
    connect(chip, &Chip::clicked, this, &ReplyEditor::quoteInText);
    connect(chip, &Chip::removed, this, [this] {
        m_reply.quoteIntro.clear();
        m_reply.quote.clear();
        showExtras();
        edited();
    });
}

void ReplyEditor::addFileChip(const MailFile &file)
{
    auto *chip = new Chip(
        tr("%1, %2", "a file and its size").arg(file.name, sizeWords(file.content.size(), QLocale())), m_extras);
    chip->setLeadingIcon(IconName::Attach);
    chip->setRemovable(true);
    connect(chip, &Chip::removed, this, [this, file] {
        m_reply.files.removeOne(file);
        takePictureOut(file.name);
        showExtras();
        edited();
    });
    addChip(chip);
}

/// A picture is shown where its words stand in the text; without it they would be left over.
void ReplyEditor::takePictureOut(const QString &name)
{
    const QRegularExpression shown(u"!\\[[^\\]]*\\]\\(<?%1>?\\)"_s.arg(QRegularExpression::escape(name)));
    for (QTextCursor found = m_text->document()->find(shown); !found.isNull();
         found = m_text->document()->find(shown, found))
        found.removeSelectedText();
}

/// A picture that is pasted stands in the text, where one is.
void ReplyEditor::addPicture(const QByteArray &png)
{
    const QString number = QString::number(m_reply.files.size() + 1);
    const MailFile picture{u"picture-%1.png"_s.arg(number), "image/png", png};
    addFile(picture);
    if (m_reply.files.contains(picture))
        m_text->insertPlainText(u"![%1](%2)"_s.arg(tr("Picture %1").arg(number), picture.name));
}

void ReplyEditor::addChip(Chip *chip)
{
    m_extrasRow->addWidget(chip);
    chip->setVisible(true);
    m_chips << chip;
    keepTabPlace(m_extras);
}

/// Whoever is written to, or writes, is not spelled wrong.
void ReplyEditor::tellNames()
{
    QStringList names{m_start.values.value(u"customer"_s), m_start.values.value(u"agent"_s), m_start.from.name};
    for (const MailAddress &person : m_recipients->recipients().all() + m_start.before)
        names << person.name;
    m_spelling->setNames(names);
}

/// The quote comes into the text, to be answered line by line.
void ReplyEditor::quoteInText()
{
    QString quote = m_reply.quote;
    quote.replace(u'\n', u"\n> "_s);
    QTextCursor cursor = m_text->textCursor();
    cursor.movePosition(QTextCursor::End);
    const bool begun = !m_text->document()->isEmpty();
    cursor.insertText((begun ? u"\n\n"_s : QString()) + m_reply.quoteIntro + u"\n\n> "_s + quote + u"\n\n"_s);
    m_text->setTextCursor(cursor);
    m_reply.quoteIntro.clear();
    m_reply.quote.clear();
    showExtras();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReplyEditor::chooseFiles()
{
    auto *dialog = new QFileDialog(window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ReplyEditor::addFiles);
    dialog->open();
}

void ReplyEditor::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.isDir()) {
            tell(tr("%1 is a folder. Attach its files, or pack it first.").arg(named(file.fileName())), true);
            continue;
        }
        if (file.size() > MostBytes) {
            tell(tr("%1 is too large for a mail. Put it where the customer can fetch it, and write where that is.")
                     .arg(named(file.fileName())),
                true);
            continue;
        }
        aside([path] {
            QFile source(path);
            const bool isOpen = source.open(QIODevice::ReadOnly);
            MailFile read{QFileInfo(path).fileName(), {}, isOpen ? source.read(MostBytes + 1) : QByteArray()};
            read.type = QMimeDatabase().mimeTypeForFileNameAndData(path, read.content).name().toLatin1();
            return std::pair(read, isOpen ? QString() : source.errorString());
        }).then(this, [this, uid = m_reply.uid](const Result<std::pair<MailFile, QString>> &done) {
            if (!done)
                return;
            const auto &read = *done;
            if (uid != m_reply.uid)
                return;
            if (!read.second.isEmpty())
                return tell(tr("%1 cannot be read: %2").arg(named(read.first.name), read.second), true);
            addFile(read.first);
        });
    }
}

void ReplyEditor::addFile(const MailFile &file)
{
    qint64 bytes = file.content.size();
    for (const MailFile &other : std::as_const(m_reply.files))
        bytes += other.content.size();
    if (bytes > MostBytes)
        return tell(tr("With %1 the mail would be too large; most servers refuse it.").arg(named(file.name)), true);
    if (m_reply.files.contains(file))
        return;
    m_reply.files << file;
    ReplyDrafts::keepFile(m_desk, m_reply, file);
    edited();
    showExtras();
}

} // namespace Earshot
