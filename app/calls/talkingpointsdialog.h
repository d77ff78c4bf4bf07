// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/result.h"
#include "earshot/domain/talkingpoints.h"
#include "earshot/storage/answer.h"

#include <QDialog>

#include <functional>

#include "shell/shellparts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Earshot
{

class Desk;
class FaultLine;
class KeptFields;
class Label;

/// The steps and cards beside a call, changed for everybody on the desk: their words, their order, which of them are
/// shown. What the program comes with can be hidden and put back, what the team added deleted.
class TalkingPointsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins with those in `language` (BCP 47), if there are any.
    TalkingPointsDialog(Desk &desk, const QString &language, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void said(const Earshot::Said &said);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildList();
    QWidget *buildFields();
    void listLanguages();
    void fill(); ///< the list; what is being written stays as it is
    void choose(const QString &key);
    void showPoint(const PointState &state);
    void showState();
    void makeNew(PointSection section);
    void takeUp(const QString &draft);
    void keepAs(const QString &point);
    void movePoint(int by);
    void save();
    void removeOrHide();
    void putBack();
    void putAllBack();
    /// Says what was done, or at the fields why not.
    void afterwards(Answer<QUuid> act, const QString &done, std::function<void()> then = {});
    void learnTheirs();
    TalkingPoint typed() const;
    bool isChanged() const;
    /// Goes on with `then`, having asked about what is not saved.
    void whenSettled(std::function<void()> then);

    Desk &m_desk;
    QString m_language;
    QList<PointState> m_states;
    PointState m_shown; ///< as it was when it was put into the fields
    bool m_isNew = false; ///< one that is being added
    QComboBox *m_languages;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_allBack;
    Label *m_about;
    QLineEdit *m_title;
    QPlainTextEdit *m_hint;
    QPlainTextEdit *m_say;
    QPlainTextEdit *m_avoid;
    QWidget *m_when;
    QList<std::pair<Mood, QCheckBox *>> m_moods;
    QLineEdit *m_tags;
    FaultLine *m_fault;
    KeptFields *m_kept;
    QPushButton *m_remove;
    QPushButton *m_back;
    QPushButton *m_save;
};

} // namespace Earshot
