// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pickone.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <utility>

#include "shell/label.h"
#include "shell/look.h"
#include "shell/savekey.h"

namespace Earshot
{

namespace
{

constexpr int TypingMs = 120;
constexpr int RowsShown = 6;

class PickDialog final : public QDialog
{
public:
    PickDialog(QWidget *parent, const PickQuestion &question)
        : QDialog(parent)
        , m_question(question)
        , m_field(new QLineEdit(this))
        , m_list(new QListWidget(this))
        , m_yes(new QPushButton(question.yes, this))
        , m_soon(new QTimer(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(question.title);
        auto *label = new Label(question.label, TypeRole::Meta, Token::Text2, this);
        label->setBuddy(m_field);
        m_field->setPlaceholderText(question.hint);
        m_field->setAccessibleName(question.label);
        m_field->setMaxLength(200);
        m_field->installEventFilter(this);
        m_list->setAccessibleName(QCoreApplication::translate("PickOne", "Found"));
        m_list->setTextElideMode(Qt::ElideRight);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setUniformItemSizes(true);
        m_list->setFixedHeight(RowsShown * Theme::of(this).extent(28) + 2);
        setLook(m_yes, Look::Filled);
        m_yes->setDefault(true);
        saveByKey(m_yes);
        m_yes->setEnabled(false);
        build(label);
        m_soon->setSingleShot(true);
        m_soon->setInterval(TypingMs);
        connect(m_field, &QLineEdit::textChanged, this, [this] { letGo(); });
        connect(m_soon, &QTimer::timeout, this, [this] { find(); });
        connect(m_list, &QListWidget::currentRowChanged, m_yes, [this](int row) { m_yes->setEnabled(row >= 0); });
        connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
        connect(m_yes, &QPushButton::clicked, this, &QDialog::accept);
        find();
    }

    Pick picked() const { return m_picks.value(m_list->currentRow()); }

protected:
    /// From the field the arrows go through what was found; Enter waits for what is being looked for.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if ((key == Qt::Key_Down || key == Qt::Key_Up) && !m_picks.isEmpty()) {
                const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
                m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
                return true;
            }
            if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_isLooking) {
                m_isEntered = true;
                return true;
            }
        }
        return QDialog::eventFilter(watched, event);
    }

private:
    void build(QWidget *label)
    {
        auto *no = new QPushButton(QCoreApplication::translate("PickOne", "Cancel"), this);
        connect(no, &QPushButton::clicked, this, &QDialog::reject);
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(Space::S);
        buttons->addStretch();
        buttons->addWidget(no);
        buttons->addWidget(m_yes);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
        column->setSpacing(Space::Xs);
        column->addWidget(new Label(m_question.title, TypeRole::Title, Token::Text, this));
        column->addSpacing(Space::S);
        column->addWidget(label);
        column->addWidget(m_field);
        column->addSpacing(Space::S);
        column->addWidget(m_list);
        column->addSpacing(Space::L);
        column->addLayout(buttons);
        setMinimumWidth(Theme::of(parentWidget()).extent(480));
    }

    /// What was found for other words is not what is meant now.
    void letGo()
    {
        m_isLooking = true;
        m_isEntered = false;
        m_list->setCurrentRow(-1);
        m_yes->setEnabled(false);
        m_soon->start();
    }

    void find()
    {
        const quint64 generation = ++m_generation;
        m_question.find(m_field->text().trimmed(), [self = QPointer(this), generation](const QList<Pick> &picks) {
            if (self && generation == self->m_generation)
                self->show(picks);
        });
    }

    void show(const QList<Pick> &picks)
    {
        if (m_soon->isActive())
            return; // it is asked again in a moment
        m_isLooking = false;
        m_picks = picks;
        m_list->clear();
        for (const Pick &pick : picks)
            m_list->addItem(pick.words);
        if (picks.isEmpty()) {
            m_list->addItem(QCoreApplication::translate("PickOne", "Nothing matches that"));
            m_list->item(0)->setFlags(Qt::NoItemFlags);
        }
        // What nobody has typed or gone to is not done by Enter.
        const bool isAsked = !m_picks.isEmpty() && !m_field->text().trimmed().isEmpty();
        m_list->setCurrentRow(isAsked ? 0 : -1);
        m_yes->setEnabled(isAsked);
        if (std::exchange(m_isEntered, false) && isAsked)
            accept();
    }

    using QDialog::show;

    PickQuestion m_question;
    QLineEdit *m_field;
    QListWidget *m_list;
    QPushButton *m_yes;
    QTimer *m_soon;
    QList<Pick> m_picks;
    quint64 m_generation = 0;
    bool m_isLooking = false; ///< for other words than those that are shown
    bool m_isEntered = false; ///< Enter was pressed meanwhile
};

} // namespace

void askToPick(
    QWidget *parent, const PickQuestion &question, QObject *context, std::function<void(const Pick &)> onPick)
{
    auto *dialog = new PickDialog(parent, question);
    QObject::connect(dialog, &QDialog::accepted, context, [dialog, onPick = std::move(onPick)] {
        if (const Pick pick = dialog->picked(); pick.id)
            onPick(pick);
    });
    dialog->open();
}

} // namespace Earshot
