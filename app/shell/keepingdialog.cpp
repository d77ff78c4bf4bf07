// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keepingdialog.h"

#include "earshot/desk/deskkeeping.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

struct KeepingWords {
    Q_DECLARE_TR_FUNCTIONS(Keeping)

public:
    static QString title(KeepingDialog::Act act)
    {
        return act == KeepingDialog::Act::BackUp ? tr("Back up the desk")
            : act == KeepingDialog::Act::Restore ? tr("Restore a backup")
                                                 : tr("Export everything");
    }
    static QString doing(KeepingDialog::Act act)
    {
        return act == KeepingDialog::Act::BackUp ? tr("Copying the desk, then reading the copy through")
            : act == KeepingDialog::Act::Restore ? tr("Reading the backup through, then putting it in place")
                                                 : tr("Writing mails, attachments and tables");
    }
    /// What came of it, as lines.
    static QStringList done(KeepingDialog::Act act, const KeepOutcome &outcome)
    {
        const QLocale locale;
        const QString counted
            = tr("%1 tickets, %2 messages").arg(locale.toString(outcome.tickets), locale.toString(outcome.messages));
        if (act == KeepingDialog::Act::BackUp)
            return {tr("The backup was read through and is whole: %1.").arg(counted)};
        if (act == KeepingDialog::Act::Restore) {
            QStringList lines{tr("The desk is that of the backup: %1.").arg(counted)};
            if (!outcome.kept.isEmpty())
                lines << tr("What was here before is kept in %1.").arg(named(QDir::toNativeSeparators(outcome.kept)));
            return lines;
        }
        QStringList lines{tr("Everything is written: %1, %2 mails, %3 attachments. The README tells what is where.")
                              .arg(counted, locale.toString(outcome.mails), locale.toString(outcome.attachments))};
        if (outcome.unreadable > 0)
            lines << tr("%1 attachments could not be taken out of their mails; the mails are there as they came.")
                         .arg(locale.toString(outcome.unreadable));
        return lines;
    }
    static QString said(KeepingDialog::Act act, const QString &name)
    {
        return act == KeepingDialog::Act::BackUp ? tr("Backed up the desk in %1").arg(name)
            : act == KeepingDialog::Act::Restore ? tr("Restored the desk from %1").arg(name)
                                                 : tr("Exported everything to %1").arg(name);
    }
};

} // namespace

KeepingDialog::KeepingDialog(Desk &desk, Act act, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_act(act)
    , m_path(path)
    , m_keeping(new DeskKeeping(desk, this))
    , m_state(new Label(KeepingWords::doing(act), TypeRole::Base, Token::Text2, this))
    , m_result(new Label(TypeRole::Base, Token::Text, this))
    , m_bar(new QProgressBar(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    // Only what changes everything in the window holds it up.
    setWindowModality(act == Act::Restore ? Qt::WindowModal : Qt::NonModal);
    setAttribute(Qt::WA_ShowWithoutActivating, act != Act::Restore); // the keys stay with what is being written
    setWindowTitle(KeepingWords::title(act));
    build(path);
    connect(m_close, &QPushButton::clicked, this, &KeepingDialog::reject);
    connect(m_keeping, &DeskKeeping::progressed, this, &KeepingDialog::progressed);
    connect(m_keeping, &DeskKeeping::finished, this, &KeepingDialog::finished);
}

void KeepingDialog::build(const QString &path)
{
    auto *where = new Label(QDir::toNativeSeparators(path), TypeRole::Base, Token::Text, this);
    where->setElided(Elide::Middle);
    m_state->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setObjectName(u"keepingResult"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setRange(0, 0);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addWidget(new Label(KeepingWords::title(m_act), TypeRole::Subject, Token::Text, this));
    column->addWidget(where);
    column->addWidget(m_state);
    column->addWidget(m_bar);
    column->addWidget(m_result);
    column->addStretch();
    column->addLayout(buttons);
    // A space that was meant for a reply must not cancel it.
    m_close->setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setFocus();
    setMinimumSize(Theme::of(this).extent(520), Theme::of(this).extent(260));
}

void KeepingDialog::start()
{
    if (m_act == Act::BackUp)
        m_keeping->backUp(m_path);
    else if (m_act == Act::Restore)
        m_keeping->restore(m_path);
    else
        m_keeping->exportTo(m_path);
}

void KeepingDialog::progressed(qint64 done, qint64 total)
{
    // There may be more rows than a bar can count.
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    m_bar->setValue(total > 0 ? int(qMin(done, total) * 1000 / total) : 0);
}

void KeepingDialog::finished(const KeepOutcome &outcome)
{
    m_bar->hide();
    m_state->hide();
    m_close->setText(tr("Close"));
    m_close->setEnabled(true);
    m_close->setFocus();
    if (!outcome.isDone()) {
        m_result->setText(words(outcome).oneLine());
        Q_EMIT said({words(outcome).oneLine(), {}});
        return;
    }
    m_result->setText(KeepingWords::done(m_act, outcome).join(u'\n'));
    Q_EMIT said({KeepingWords::said(m_act, named(QFileInfo(m_path).fileName())), {}});
}

void KeepingDialog::reject()
{
    if (!m_keeping->isRunning())
        return QDialog::reject();
    m_state->setText(tr("Cancelling"));
    m_close->setEnabled(false);
    m_keeping->cancel();
}

} // namespace Earshot
